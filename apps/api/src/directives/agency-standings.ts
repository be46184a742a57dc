import type { Agency } from '../agencies/agency.repository.ts';
import {
  compareKeys,
  countsOf,
  type Key,
  type ShownCell,
  type StandingCounts,
} from './task-cells.service.ts';

/** How the tasks of one directive stand with one body. */
export type AgencyStanding = { agency: Agency; counts: StandingCounts; cells: ShownCell[] };

/** By who answers, or was last to; those with most late, then most missing, first. */
export function agencyStandings(cells: readonly ShownCell[]): readonly AgencyStanding[] {
  const ofBody = Map.groupBy(cells, ({ answerer, addressee }) => (answerer ?? addressee).id);
  return [...ofBody.values()]
    .flatMap((theirs): AgencyStanding[] => {
      const [one] = theirs;
      if (one === undefined) return [];
      return [{ agency: one.answerer ?? one.addressee, counts: countsOf(theirs), cells: theirs }];
    })
    .toSorted((one, other) => compareKeys(standingKey(one), standingKey(other)));
}

export const STANDING_KEY_LENGTH = 4;
export const standingKey = ({ agency, counts }: AgencyStanding): Key => [
  -counts.late,
  -counts.sent_back,
  -counts.missing,
  agency.rank,
];
