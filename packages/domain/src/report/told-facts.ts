import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { DutyState } from '../catalogue/duty-status.ts';
import { SHOWN_STATES, type EntryState } from '../catalogue/entry.ts';
import type { LookOutcome } from '../catalogue/look-first.ts';
import type { Petition, PetitionState } from '../catalogue/petition.ts';
import type { Fact, FactKind, FactSource } from './fact.ts';

/** What came of a petition that was answered: sai · đúng · đã chuyển. */
export type PetitionAnswer = 'upheld' | 'rejected' | 'forwarded';

/** A version of an entry: who held it, and how far it had come, from that day on. */
export type EntryVersion = { on: CalendarDate; state: EntryState; agencyId: string | null };

/** What tells the facts: its source, and what of that source. */
type Teller = { source: FactSource; sourceId: string };
type Said = Pick<Fact, 'kind' | 'agencyId' | 'on'> & Partial<Pick<Fact, 'item' | 'by' | 'amount'>>;

/**
 * When an entry came into the catalogue of a body and when it left it, from its versions in their order.
 * Of one that changes hands each body tells its own part; what nobody holds is in no catalogue.
 */
export function factsOfEntry(entryId: string, versions: readonly EntryVersion[]): readonly Fact[] {
  const teller: Teller = { source: 'entry', sourceId: entryId };
  let before: string | null = null;
  const facts: Fact[] = [];
  for (const [index, { on, state, agencyId }] of versions.entries()) {
    const after = (SHOWN_STATES as readonly EntryState[]).includes(state) ? agencyId : null; // a list of some of all states
    const told = (kind: FactKind, holder: string | null) => {
      if (holder !== null)
        facts.push(fact(teller, { kind, agencyId: holder, on, item: index + 1 }));
    };
    if (before !== after) {
      told('entry_removed', before);
      told('entry_published', after);
    }
    before = after;
  }
  return facts;
}

/** How the duties of a body stand whose last day is over; before, a duty counts for nothing. */
export function factsOfDuties(
  agencyId: string,
  duties: readonly { dueOn: CalendarDate; state: DutyState }[],
  today: CalendarDate,
): readonly Fact[] {
  return duties
    .filter(({ dueOn }) => dueOn < today)
    .map(({ dueOn, state }) =>
      fact(
        { source: 'duty', sourceId: agencyId },
        { kind: 'duty_due', agencyId, on: dueOn, by: state },
      ),
    );
}

/** That a petition came, and that it was answered. One that was withdrawn was not. */
export function factsOfPetition({
  id,
  agencyId,
  receivedOn,
  decidedOn,
  state,
}: Pick<Petition, 'id' | 'agencyId' | 'receivedOn' | 'decidedOn' | 'state'>): readonly Fact[] {
  const teller: Teller = { source: 'petition', sourceId: id };
  const by = ANSWER_OF[state];
  return [
    fact(teller, { kind: 'petition_received', agencyId, on: receivedOn }),
    ...(by === null || decidedOn === null
      ? []
      : [fact(teller, { kind: 'petition_answered', agencyId, on: decidedOn, by })]),
  ];
}

const ANSWER_OF: Readonly<Record<PetitionState, PetitionAnswer | null>> = {
  lodged: null,
  upheld: 'upheld',
  corrected: 'upheld',
  rejected: 'rejected',
  forwarded: 'forwarded',
  withdrawn: null,
};

/** Who came to a training, each for the body that they work for; none when it was withdrawn. */
export function factsOfTraining(training: {
  id: string;
  heldOn: CalendarDate;
  isWithdrawn: boolean;
  attendees: readonly { agencyId: string }[];
}): readonly Fact[] {
  if (training.isWithdrawn) return [];
  return training.attendees.map(({ agencyId }, index) =>
    fact(
      { source: 'training', sourceId: training.id },
      { kind: 'person_trained', agencyId, on: training.heldOn, item: index + 1 },
    ),
  );
}

/** That a body's section has its internal regulation since that day (quy chế nội bộ). */
export function factOfRegulation(agencyId: string, on: CalendarDate): Fact {
  return fact(
    { source: 'regulation', sourceId: agencyId },
    { kind: 'regulation_published', agencyId, on },
  );
}

/** How many drafts to which a body's entries were offered ended how: counted blind, so by day and no finer. */
export type DayLooks = { on: CalendarDate; outcome: LookOutcome; count: number };

/** The drafts of a body to which entries were offered. One that names no body yet counts nowhere. */
export function factsOfLooks(agencyId: string, looks: readonly DayLooks[]): readonly Fact[] {
  const teller: Teller = { source: 'look', sourceId: agencyId };
  return looks.map(({ on, outcome, count }) =>
    fact(teller, { kind: 'look', agencyId, on, by: outcome, amount: count }),
  );
}

/** How often the section of a body was opened on a day. */
export function factOfVisits(visits: {
  id: string;
  agencyId: string;
  on: CalendarDate;
  visits: number;
}): Fact {
  const { id, agencyId, on, visits: amount } = visits;
  return fact({ source: 'visit', sourceId: id }, { kind: 'section_visit', agencyId, on, amount });
}

function fact(teller: Teller, said: Said): Fact {
  return { requestId: null, item: 0, by: '', amount: 1, ...teller, ...said };
}
