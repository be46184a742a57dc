import {
  factOfRegulation,
  factsOfDuties,
  factsOfEntry,
  factsOfLooks,
  factsOfPaperCase,
  factsOfPetition,
  factsOfTraining,
  factOfVisits,
  hanoiDay,
  type CalendarDate,
  type EntryState,
  type Fact,
  type FactSource,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { and, asc, eq, inArray, lt, sql } from 'drizzle-orm';
import { entryHistory } from '../catalogue/entry.table.ts';
import { publicationDuties } from '../duties/duty.table.ts';
import { dutyState, fulfilment, isMetBy } from '../duties/fulfilment.repository.ts';
import { sectionBlocks } from '../duties/section.table.ts';
import { looks } from '../looks/look.table.ts';
import { paperCases } from '../paper-register/paper-register.table.ts';
import { petitions } from '../petitions/petition.table.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { isLatest } from '../platform/latest-version.ts';
import { trainingAttendees, trainings } from '../trainings/training.table.ts';
import { sectionVisits } from '../visits/visit.table.ts';

/** Sources that other parts than the register of requests tell facts from. */
export type ToldSource = Exclude<FactSource, 'request'>;
type Telling = (transaction: Transaction, ids: readonly string[]) => Promise<Fact[]>;

/** Reads what the other parts keep, for the domain to make facts of. */
@Injectable()
export class ToldFactsRepository {
  readonly #tellings: Readonly<Record<ToldSource, Telling>>;

  constructor(clock: Clock) {
    this.#tellings = {
      entry: ofEntries,
      duty: (transaction, ids) => ofDuties(transaction, ids, clock.today()),
      petition: ofPetitions,
      training: ofTrainings,
      regulation: ofRegulations,
      look: ofLooks,
      visit: ofVisits,
      import: ofPaper,
    };
  }

  factsOf(transaction: Transaction, source: ToldSource, ids: readonly string[]): Promise<Fact[]> {
    return this.#tellings[source](transaction, ids);
  }
}

async function ofEntries(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const versions = await transaction
    .select({
      entryId: entryHistory.entryId,
      on: entryHistory.on,
      state: sql<EntryState>`${entryHistory.entry} ->> 'state'`,
      agencyId: sql<string | null>`${entryHistory.entry} ->> 'agencyId'`,
    })
    .from(entryHistory)
    .where(inArray(entryHistory.entryId, [...ids]))
    .orderBy(asc(entryHistory.entryId), asc(entryHistory.number));
  return [...Map.groupBy(versions, ({ entryId }) => entryId)].flatMap(([entryId, own]) =>
    factsOfEntry(entryId, own),
  );
}

/** One pass over entries and duties for one body or for all. */
async function ofDuties(
  transaction: Transaction,
  ids: readonly string[],
  today: CalendarDate,
): Promise<Fact[]> {
  const [first = null] = ids;
  const met = fulfilment(transaction, today, ids.length === 1 ? first : null);
  const { agencyId, dueOn, id } = publicationDuties;
  const duties = await transaction
    .select({ agencyId, dueOn, state: dutyState(met, today) })
    .from(publicationDuties)
    .leftJoin(met, isMetBy(met))
    .where(and(inArray(agencyId, [...ids]), lt(dueOn, today)))
    .orderBy(asc(id));
  return [...Map.groupBy(duties, (duty) => duty.agencyId)].flatMap(([body, own]) =>
    factsOfDuties(body, own, today),
  );
}

async function ofPetitions(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const { id, agencyId, receivedOn, decidedOn, state } = petitions;
  const kept = await transaction
    .select({ id, agencyId, receivedOn, decidedOn, state })
    .from(petitions)
    .where(inArray(id, [...ids]))
    .orderBy(asc(id));
  return kept.flatMap(factsOfPetition);
}

async function ofTrainings(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const held = await transaction
    .select({
      id: trainings.id,
      heldOn: trainings.heldOn,
      isWithdrawn: trainings.withdrawn,
      agencyId: trainingAttendees.agencyId,
    })
    .from(trainings)
    .innerJoin(trainingAttendees, eq(trainingAttendees.training, trainings.sequence))
    .where(and(inArray(trainings.id, [...ids]), isLatest(trainings)))
    .orderBy(asc(trainings.id), asc(trainingAttendees.position));
  return [...Map.groupBy(held, ({ id }) => id).values()].flatMap((attendees) =>
    attendees[0] === undefined ? [] : factsOfTraining({ ...attendees[0], attendees }),
  );
}

/** A block that was ever written is never empty again. */
async function ofRegulations(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const { agencyId, block, version, writtenAt } = sectionBlocks;
  const first = await transaction
    .selectDistinctOn([agencyId], { agencyId, writtenAt })
    .from(sectionBlocks)
    .where(and(inArray(agencyId, [...ids]), eq(block, 'internal_regulation')))
    .orderBy(asc(agencyId), asc(version));
  return first.map((row) => factOfRegulation(row.agencyId, hanoiDay(hanoiInstant(row.writtenAt))));
}

async function ofLooks(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const { agencyId, on, outcome } = looks;
  const counted = await transaction
    .select({ agencyId, on, outcome, count: sql<number>`count(*)::int` })
    .from(looks)
    .where(inArray(agencyId, [...ids]))
    .groupBy(agencyId, on, outcome)
    .orderBy(agencyId, on, outcome);
  return [...Map.groupBy(counted, (row) => row.agencyId)].flatMap(([body, days]) =>
    body === null ? [] : factsOfLooks(body, days),
  );
}

async function ofVisits(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const days = await transaction
    .select()
    .from(sectionVisits)
    .where(inArray(sectionVisits.id, [...ids]))
    .orderBy(asc(sectionVisits.id));
  return days.map(factOfVisits);
}

async function ofPaper(transaction: Transaction, ids: readonly string[]): Promise<Fact[]> {
  const { agencyId, importId, paper, row, withdrawn } = paperCases;
  const cases = await transaction
    .select({ agencyId, importId, paper, row })
    .from(paperCases)
    .where(and(inArray(importId, [...ids]), eq(withdrawn, false)))
    .orderBy(asc(importId), asc(row));
  return cases.flatMap((one) => factsOfPaperCase(one, one.paper));
}
