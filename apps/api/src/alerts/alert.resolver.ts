import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OpenToObservers } from '../identity/actor.guard.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { AlertService } from './alert.service.ts';
import { AlertChoiceFormType, AlertChoicesOutcome, AlertChoiceType } from './alert.types.ts';

@Resolver(() => AlertChoiceType)
export class AlertResolver {
  constructor(private readonly service: AlertService) {}

  @Query(() => [AlertChoiceType], {
    nullable: true,
    description: 'The caller’s own; null for those who are not written to.',
  })
  alertChoices(@CurrentActor() actor: Actor) {
    return this.service.choicesOf(actor);
  }

  @Mutation(() => AlertChoicesOutcome, {
    description:
      'The caller’s own. The only thing that an observer writes: about their own letters.',
  })
  @OpenToObservers()
  async chooseAlerts(
    @Args('choices', { type: () => [AlertChoiceFormType] }) choices: AlertChoiceFormType[],
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.choose(choices, actor);
    return ruling.allowed ? { choices: ruling.effect } : toNotAllowed(ruling.violations);
  }
}
