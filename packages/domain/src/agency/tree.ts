import type { CalendarDate } from '../calendar/calendar-date.ts';
import { existsOn, type Agency, type Succession } from './agency.ts';

/** Every body, over all time, and who took over from whom. The functions below look at it on one day. */
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

/**
 * Who keeps a body's reports and registers (nơi giữ báo cáo, sổ theo dõi): itself and, once it is
 * abolished, its one general successor, else the city's contact point.
 *
 * @returns the id of the keeper
 */
export function keeperOf(unit: Agency, on: CalendarDate, tree: AgencyTree): string {
  const { agencies, by } = successors(unit, null, on, tree);
  const [only, another] = agencies;
  const isKnown = by === 'itself' || by === 'general';
  return isKnown && only !== undefined && another === undefined ? only.id : tree.contactPointId;
}

/**
 * Everyone who answers on a day for something that `unit` made or held, whatever the subject: those who
 * took over, and where one of them is gone, those who took over from it. In the order of the successions;
 * empty while the body exists, or when nobody is known.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 1
 */
export function heirsOf(
  unit: Agency,
  on: CalendarDate,
  tree: Omit<AgencyTree, 'contactPointId'>,
): readonly Agency[] {
  return existsOn(unit, on) ? [] : follow(unit, 'any', on, tree, new Set());
}

/**
 * Who finishes on a day what a body left open (reading `HANDOVER_READINGS.openMatters`): its heirs without
 * a subject, or all of them where each has one. Empty while the body exists, or when nobody is known.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 1
 */
export function handedOverTo(
  unit: Agency,
  on: CalendarDate,
  tree: Omit<AgencyTree, 'contactPointId'>,
): readonly Agency[] {
  if (existsOn(unit, on)) return [];
  const general = follow(unit, [null], on, tree, new Set());
  return general.length > 0 ? general : heirsOf(unit, on, tree);
}

function follow(
  unit: Agency,
  subjects: readonly (string | null)[] | 'any',
  on: CalendarDate,
  tree: Omit<AgencyTree, 'contactPointId'>,
  seen: Set<string>,
): readonly Agency[] {
  if (seen.has(unit.id)) return [];
  seen.add(unit.id);
  const heirs = tree.successions
    .filter(({ fromId, subject, validFrom }) => {
      const isPassedOn = subjects === 'any' || subjects.includes(subject);
      return fromId === unit.id && isPassedOn && validFrom <= on;
    })
    .flatMap(({ toId }) => tree.agencies.filter(({ id }) => id === toId));

  // A heir that is gone passed on the subject, or everything it had.
  const passedOn = subjects === 'any' ? subjects : [...subjects, null];
  const found = heirs.flatMap((heir) =>
    existsOn(heir, on) ? [heir] : follow(heir, passedOn, on, tree, seen),
  );
  return [...new Set(found)];
}
