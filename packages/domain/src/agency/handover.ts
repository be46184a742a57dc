import type { CalendarDate } from '../calendar/calendar-date.ts';
import { existsOn, type Agency } from './agency.ts';
import type { AgencyTree } from './tree.ts';

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

type Known = Omit<AgencyTree, 'contactPointId'>;

/**
 * Who finishes on a day what a body left open: its heirs without a subject, or all of them where each has
 * one. An heir that is gone is followed to its own. Empty while the body exists, or when nobody is known.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 1
 */
export function handedOverTo(unit: Agency, on: CalendarDate, tree: Known): readonly Agency[] {
  return existsOn(unit, on) ? [] : follow(unit, on, tree, new Set());
}

/**
 * The bodies that are gone whose open matters a body has to finish on a day, in the order of the tree.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 1
 */
export function bodiesAnsweredFor(agencyId: string, on: CalendarDate, tree: Known): string[] {
  return tree.agencies
    .filter((unit) => handedOverTo(unit, on, tree).some(({ id }) => id === agencyId))
    .map(({ id }) => id);
}

function follow(unit: Agency, on: CalendarDate, tree: Known, seen: Set<string>): readonly Agency[] {
  if (seen.has(unit.id)) return [];
  seen.add(unit.id);
  const own = tree.successions.filter(
    ({ fromId, validFrom }) => fromId === unit.id && validFrom <= on,
  );
  const general = own.filter(({ subject }) => subject === null);
  const found = (general.length > 0 ? general : own)
    .flatMap(({ toId }) => tree.agencies.filter(({ id }) => id === toId))
    .flatMap((heir) => (existsOn(heir, on) ? [heir] : follow(heir, on, tree, seen)));
  return [...new Set(found)];
}
