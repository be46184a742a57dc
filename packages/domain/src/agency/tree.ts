import type { CalendarDate } from '../calendar/calendar-date.ts';
import { existsOn, type Agency, type Succession } from './agency.ts';

/** Every body, over all time. The functions below look at it on one day. */
export type AgencyTree = {
  agencies: readonly Agency[];
  successions: readonly Succession[];
  /** Where a request goes when no successor is known: the city's contact point (đầu mối). */
  contactPointId: string;
};

/** The body that bore a code on that day, or undefined. */
export function agencyByCode(
  { agencies }: AgencyTree,
  code: string,
  on: CalendarDate,
): Agency | undefined {
  return agencies.find((agency) => agency.code === code && existsOn(agency, on));
}

/** The bodies directly below, on that day. */
export function childrenOf(
  { agencies }: AgencyTree,
  id: string,
  on: CalendarDate,
): readonly Agency[] {
  return agencies.filter((agency) => agency.parentId === id && existsOn(agency, on));
}

/** The body directly above on that day, which hears second complaints; undefined at the top. */
export function superiorOf(
  { agencies }: AgencyTree,
  agency: Agency,
  on: CalendarDate,
): Agency | undefined {
  return agencies.find((above) => above.id === agency.parentId && existsOn(above, on));
}

/** Who answers today for what a body made or held, and how that is known. */
export type Successors = {
  agencies: readonly Agency[];
  /** The body itself; successors by subject; by no subject in particular; or unknown: the contact point. */
  by: 'itself' | 'subject' | 'general' | 'contact_point';
};

/**
 * The bodies that answer on a day for what `unit` made or held about `subject`. Successors that were
 * abolished in turn are followed to those that exist. With several an officer chooses.
 *
 * @param subject null when it is not known
 * @see Luật 01/2026/QH16, Điều 31 khoản 1
 */
export function successors(
  unit: Agency,
  subject: string | null,
  on: CalendarDate,
  tree: AgencyTree,
): Successors {
  if (existsOn(unit, on)) return { agencies: [unit], by: 'itself' };

  const bySubject = subject === null ? [] : follow(unit, [subject], on, tree, new Set());
  if (bySubject.length > 0) return { agencies: bySubject, by: 'subject' };

  const general = follow(unit, [null], on, tree, new Set());
  if (general.length > 0) return { agencies: general, by: 'general' };

  const contactPoint = tree.agencies.filter(({ id }) => id === tree.contactPointId);
  return { agencies: contactPoint, by: 'contact_point' };
}

function follow(
  unit: Agency,
  subjects: readonly (string | null)[],
  on: CalendarDate,
  tree: AgencyTree,
  seen: Set<string>,
): readonly Agency[] {
  if (seen.has(unit.id)) return [];
  seen.add(unit.id);
  const heirs = tree.successions
    .filter(({ fromId, subject, validFrom }) => {
      return fromId === unit.id && subjects.includes(subject) && validFrom <= on;
    })
    .flatMap(({ toId }) => tree.agencies.filter(({ id }) => id === toId));

  // A heir that is gone passed on the subject, or everything it had.
  const found = heirs.flatMap((heir) =>
    existsOn(heir, on) ? [heir] : follow(heir, [...subjects, null], on, tree, seen),
  );
  return [...new Set(found)];
}
