import { onlyReads } from '@minhbach/domain';
import {
  ForbiddenException,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';
import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import { HandoverRepository } from '../agencies/handover.repository.ts';
import { VISITOR, type Actor } from './actor.ts';
import { AUTHENTICATION, SESSION_COOKIE, type Authentication } from './authentication.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it; looked up once, however many fields ask. */
    actor?: Actor;
  }
}

const OPEN_TO_OBSERVERS = 'open_to_observers';
/** For what touches nothing but the caller's own letters. */
export const OpenToObservers = () => SetMetadata(OPEN_TO_OBSERVERS, true);

/**
 * Turns the session cookie into the actor. Whether the actor may is asked beside each resolver; but for a role
 * that only reads, which no mutation lets through, whoever writes it, unless it says so itself.
 */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    @Inject(AUTHENTICATION) private readonly authentication: Authentication,
    private readonly reflector: Reflector,
    private readonly handovers: HandoverRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    request.actor ??= await this.actorOf(request);
    const { actor } = request;
    if (
      actor.kind === 'staff' &&
      onlyReads(actor.role) &&
      isMutation(context) &&
      !this.reflector.get<boolean | undefined>(OPEN_TO_OBSERVERS, context.getHandler())
    )
      throw new ForbiddenException('Vai trò của bạn chỉ đọc, không thay đổi dữ liệu.');
    return true;
  }

  async actorOf({ headers }: FastifyRequest): Promise<Actor> {
    if (!headers.cookie?.includes(SESSION_COOKIE)) return VISITOR;
    const found = await this.authentication.api.getSession({ headers: fromNodeHeaders(headers) });
    if (found === null || found.user.deactivatedAt) return VISITOR;
    const { id, agencyId, role } = found.user;
    const answersFor = await this.handovers.answeredForBy(agencyId);
    return { kind: 'staff', id, agencyId, role, answersFor };
  }
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.getType<GqlContextType>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>().req
    : context.switchToHttp().getRequest<FastifyRequest>();
}

function isMutation(context: ExecutionContext): boolean {
  if (context.getType<GqlContextType>() !== 'graphql') return false;
  const { operation } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
  return operation.operation === OperationTypeNode.MUTATION;
}
