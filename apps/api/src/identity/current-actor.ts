import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { VISITOR, type Actor } from './actor.ts';
import { requestOf } from './actor.guard.ts';

/** `@CurrentActor() actor: Actor` — who asks. */
export const CurrentActor = createParamDecorator(
  (_nothing: unknown, context: ExecutionContext): Actor => requestOf(context).actor ?? VISITOR,
);
