import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { CatalogueEntry, EntryAction, Ruling } from '@minhbach/domain';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { badInput } from '../platform/graphql/page.ts';
import { toNotAllowed, toViolation } from '../platform/graphql/violation.types.ts';
import {
  ConfirmClassificationArguments,
  CorrectEntryArguments,
  EditEntryArguments,
  EntryFormType,
  OnEntryArguments,
  ProposeClassificationArguments,
  ReviewEntryArguments,
  WithReasonArguments,
} from './entry-form.types.ts';
import { EntryService } from './entry.service.ts';
import { EntryOutcome, ManyEntriesOutcomeType, StaffEntryType } from './staff-entry.types.ts';

const MANY = 100;

/** What staff do to entries: one mutation per act, one service method under them. */
@Resolver(() => StaffEntryType)
export class EntryActResolver {
  constructor(private readonly service: EntryService) {}

  @Mutation(() => EntryOutcome)
  async draftEntry(
    @Args('form', { type: () => EntryFormType }) { reference, ...form }: EntryFormType,
    @CurrentActor() signedIn: Actor,
  ) {
    const actor = mustBeSignedIn(signedIn);
    const agencyId = reference ? null : actor.agencyId;
    return outcome(await this.service.draft({ ...form, agencyId }, actor), actor);
  }

  @Mutation(() => EntryOutcome)
  editEntry(
    @Args() { id, expectedVersion, ...own }: EditEntryArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'edit_entry', ...own });
  }

  @Mutation(() => EntryOutcome)
  proposeClassification(
    @Args() { id, expectedVersion, ...own }: ProposeClassificationArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'propose_classification', ...own });
  }

  @Mutation(() => EntryOutcome)
  returnClassification(
    @Args() { id, expectedVersion, reason }: WithReasonArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'return_classification', reason });
  }

  @Mutation(() => EntryOutcome)
  confirmClassification(
    @Args() { id, expectedVersion, ...own }: ConfirmClassificationArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'confirm_classification', ...own });
  }

  @Mutation(() => EntryOutcome)
  publishEntry(@Args() on: OnEntryArguments, @CurrentActor() by: Actor) {
    return this.#act(on, by, { type: 'publish_entry' });
  }

  @Mutation(() => EntryOutcome)
  correctEntry(
    @Args() { id, expectedVersion, ...own }: CorrectEntryArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'correct_entry', ...own });
  }

  @Mutation(() => EntryOutcome)
  reviewEntry(
    @Args() { id, expectedVersion, reviewOn }: ReviewEntryArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'review_entry', reviewOn });
  }

  @Mutation(() => EntryOutcome)
  expireEntry(@Args() on: OnEntryArguments, @CurrentActor() by: Actor) {
    return this.#act(on, by, { type: 'expire_entry' });
  }

  @Mutation(() => EntryOutcome)
  withdrawEntry(
    @Args() { id, expectedVersion, reason }: WithReasonArguments,
    @CurrentActor() by: Actor,
  ) {
    return this.#act({ id, expectedVersion }, by, { type: 'withdraw_entry', reason });
  }

  @Mutation(() => [ManyEntriesOutcomeType], {
    description: 'Confirms and publishes up to 100 entries, each by itself.',
  })
  async confirmAndPublishEntries(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @CurrentActor() by: Actor,
  ): Promise<ManyEntriesOutcomeType[]> {
    if (ids.length > MANY) throw badInput(`ids: nhiều nhất ${MANY} mục mỗi lần.`);
    const rulings = await this.service.confirmAndPublish(ids, mustBeSignedIn(by));
    return [...rulings].map(([id, ruling]) => ({
      id,
      state: ruling.allowed ? ruling.effect.state : null,
      violations: ruling.allowed ? [] : ruling.violations.map(toViolation),
    }));
  }

  async #act({ id, expectedVersion }: OnEntryArguments, signedIn: Actor, action: EntryAction) {
    const actor = mustBeSignedIn(signedIn);
    return outcome(await this.service.act({ id, expectedVersion, action, actor }), actor);
  }
}

const outcome = (ruling: Ruling<CatalogueEntry>, viewer: StaffActor) =>
  ruling.allowed ? { ...ruling.effect, viewer } : toNotAllowed(ruling.violations);
