import { addDays, deflectionPercent, isShown, violates, type CalendarDate } from '@minhbach/domain';
import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { EntryType } from '../catalogue/entry.types.ts';
import { VISITOR, type Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { PerMinute, type GraphqlContext } from '../platform/graphql/context.ts';
import { badInput } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { LookRepository, type AgencyDeflection } from './look.repository.ts';
import { AnswersMeOutcome, DeflectionFiguresType } from './look.types.ts';
import { OfferService } from './offer.service.ts';

const LOOKS_PER_MINUTE = 60;
const ANSWERS_PER_MINUTE = 20;
const DRAFT_MAX_LENGTH = 128;
/** With the last one, ninety. */
const DAYS_BEFORE = 89;

/** What is public already, offered while a request is being written, and what came of it. */
@Resolver(() => DeflectionFiguresType)
export class LookResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly entries: EntryReads,
    private readonly loaders: AgencyLoaders,
    private readonly looks: LookRepository,
    private readonly offers: OfferService,
  ) {}

  @PerMinute(LOOKS_PER_MINUTE)
  @Query(() => [EntryType], {
    description:
      'Up to 5 entries that may answer these words. Once anything is offered to a draft, named by the idempotency key that its form will be sent with, the draft counts as having looked.',
  })
  async lookFirst(
    @Args('words', { type: () => String }) words: string,
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null = null,
    @Args('draft', { type: () => ID, nullable: true }) draft: string | null = null,
  ) {
    const agencyId = await this.#agencyId(agencyCode);
    const offered = await this.offers.of(words);
    if (draft !== null && offered.length > 0)
      await this.looks.count({ draft: draftKey(draft), agencyId, event: 'looked' });
    return offered;
  }

  @PerMinute(ANSWERS_PER_MINUTE)
  @Mutation(() => AnswersMeOutcome, {
    description: 'This entry answers what the draft was to ask. Counted once; no words are kept.',
  })
  async answersMe(
    @Args('entryId', { type: () => ID }) entryId: string,
    @Args('draft', { type: () => ID }) draft: string,
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null = null,
  ) {
    const entry = await this.entries.findFor(VISITOR, entryId);
    if (entry === undefined || !isShown(entry, this.clock.today()))
      return toNotAllowed(violates('entry_unknown', [], 'entryId').violations);
    const agencyId = (await this.#agencyId(agencyCode)) ?? entry.agencyId;
    await this.looks.count({ draft: draftKey(draft), agencyId, event: 'answered' });
    return { counted: true };
  }

  @Query(() => [DeflectionFiguresType], {
    description:
      'For the staff of the agency; for overseers of all. Both days are included; the last 90 without.',
  })
  deflection(
    @CurrentActor() actor: Actor,
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null = null,
    @Args('from', { type: () => CalendarDateScalar, nullable: true })
    from: CalendarDate | null = null,
    @Args('until', { type: () => CalendarDateScalar, nullable: true })
    until: CalendarDate | null = null,
  ) {
    const last = until ?? this.clock.today();
    const first = from ?? addDays(last, -DAYS_BEFORE);
    return this.looks.deflection(actor, { agencyCode, from: first, until: last });
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: AgencyDeflection, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }

  @ResolveField(() => Number, { nullable: true })
  percent(@Parent() figures: AgencyDeflection) {
    return deflectionPercent(figures);
  }

  async #agencyId(code: string | null): Promise<string | null> {
    const agency =
      code === null ? undefined : await this.agencies.latestByCode(code.trim(), this.clock.today());
    return agency?.id ?? null;
  }
}

function draftKey(draft: string): string {
  if (draft === '' || draft.length > DRAFT_MAX_LENGTH)
    throw badInput(`draft: từ 1 đến ${DRAFT_MAX_LENGTH} ký tự.`);
  return draft;
}
