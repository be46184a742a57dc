import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { toNotAllowed, toViolation } from '../platform/graphql/violation.types.ts';
import { ReleaseService } from './release.service.ts';
import { ItemProposalOutcome, ItemProposalType } from './release.types.ts';

@Resolver(() => ItemProposalType)
export class ReleaseResolver {
  constructor(private readonly releases: ReleaseService) {}

  @Mutation(() => ItemProposalOutcome, {
    description:
      'A draft of an entry out of an answered item, its files copied; once made, the same again.',
  })
  async draftEntryFromItem(
    @Args('requestId', { type: () => ID }) requestId: string,
    @Args('itemNumber', { type: () => Int }) itemNumber: number,
    @CurrentActor() actor: Actor,
  ) {
    const staff = mustBeSignedIn(actor);
    const ruling = await this.releases.draft({ requestId, itemNumber }, staff);
    if (!ruling.allowed) return toNotAllowed(ruling.violations);
    const { warnings, ...proposal } = ruling.effect;
    return { ...proposal, warnings: warnings.map(toViolation) };
  }
}
