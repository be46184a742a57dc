import type { CalendarDate } from '../calendar/calendar-date.ts';
import { handedOverTo, type AgencyTree } from './tree.ts';

/** How we read what Article 31 clause 1 leaves open; docs/law/readings.md gives the reason. */
export const HANDOVER_READINGS = {
  /**
   * What nobody has given a subject goes to the heirs without one. Where every heir has a subject, each
   * of them may act, and the first that does has it done.
   */
  openMatters: 'heirs_without_subject_else_each',
} as const;

/** Whoever acts for a body, and the bodies that are gone for which it answers too, none when not named. */
export type ActingBody = { agencyId: string; answersFor?: readonly string[] | undefined };

/** Whether something is the business of the actor's body: its own, or that of a body it took over from. */
export const answersForAgency = ({ agencyId, answersFor }: ActingBody, ofId: string): boolean =>
  agencyId === ofId || (answersFor?.includes(ofId) ?? false);

/**
 * The bodies that are gone whose open matters a body has to finish on a day, in the order of the tree.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 1
 */
export function bodiesAnsweredFor(
  agencyId: string,
  on: CalendarDate,
  tree: Omit<AgencyTree, 'contactPointId'>,
): string[] {
  return tree.agencies
    .filter((unit) => handedOverTo(unit, on, tree).some(({ id }) => id === agencyId))
    .map(({ id }) => id);
}
