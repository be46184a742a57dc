import { parseCalendarDate, type Petition, type PetitionAction } from '@minhbach/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { badInput, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { isUuid } from '../platform/uuid.ts';
import {
  ForwardPetitionArguments,
  PetitionsArguments,
  RecordPetitionCorrectionArguments,
  RejectPetitionArguments,
  UpholdPetitionArguments,
  type OnPetitionArguments,
} from './petition-act.arguments.ts';
import { PetitionRepository, type PetitionPosition } from './petition.repository.ts';
import { PetitionService } from './petition.service.ts';
import { PetitionConnectionType, PetitionOutcome, PetitionType } from './petition.types.ts';
import { petitionSeenBy } from './seen-petition.ts';

/** What the body that published sees and does. */
@Resolver(() => PetitionType)
export class PetitionDeskResolver {
  constructor(
    private readonly repository: PetitionRepository,
    private readonly service: PetitionService,
  ) {}

  @Query(() => PetitionConnectionType, {
    description:
      'Of the agency; for overseers of all. Soonest last day first, closed latest first.',
  })
  async petitions(@Args() asked: PetitionsArguments, @CurrentActor() actor: Actor) {
    const query = { bucket: asked.bucket, agencyCode: asked.agencyCode ?? null };
    const limit = pageSize(asked.first) + 1;
    const after = positionOf(asked.after);
    const totalCount = await this.repository.count(actor, query);
    const found = await this.repository.list(actor, query, { limit, after });
    const rows = found.flatMap((one) => seen(actor, one));
    const keyOf = ({ dueOn, id }: Petition) => [dueOn, id];
    return { ...pageOf(rows, asked.first, { after, keyOf }), totalCount };
  }

  @Query(() => PetitionType, { nullable: true })
  async petition(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    const found = await this.repository.findFor(actor, id);
    return found === undefined ? null : (seen(actor, found)[0] ?? null);
  }

  @Mutation(() => PetitionOutcome)
  upholdPetition(
    @Args() { id, expectedVersion, ...action }: UpholdPetitionArguments,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion }, actor, { type: 'uphold_petition', ...action });
  }

  @Mutation(() => PetitionOutcome)
  rejectPetition(
    @Args() { id, expectedVersion, ...action }: RejectPetitionArguments,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion }, actor, { type: 'reject_petition', ...action });
  }

  @Mutation(() => PetitionOutcome)
  forwardPetition(
    @Args() { id, expectedVersion, ...action }: ForwardPetitionArguments,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion }, actor, { type: 'forward_petition', ...action });
  }

  @Mutation(() => PetitionOutcome)
  recordPetitionCorrection(
    @Args() { id, expectedVersion, ...action }: RecordPetitionCorrectionArguments,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion }, actor, {
      type: 'record_petition_correction',
      ...action,
    });
  }

  async #act(target: OnPetitionArguments, actor: Actor, action: PetitionAction) {
    const staff = mustBeSignedIn(actor);
    const ruling = await this.service.act({ ...target, actor: staff, action });
    return ruling.allowed ? petitionSeenBy(staff, ruling.effect) : toNotAllowed(ruling.violations);
  }
}

const seen = (actor: Actor, petition: Petition) =>
  actor.kind === 'visitor' ? [] : [petitionSeenBy(actor, petition)];

function positionOf(cursor: string | null | undefined): PetitionPosition | null {
  const key = fromCursor(cursor, 2);
  if (key === null) return null;
  const [dueOn, id] = key.map(String);
  if (!dueOn || !id || parseCalendarDate(dueOn) === undefined || !isUuid(id))
    throw badInput('after: con trỏ trang không hợp lệ.');
  return { dueOn, id };
}
