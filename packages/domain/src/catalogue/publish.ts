import type { AgencyKind } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { deadline } from '../law/deadline.ts';
import type { DerivationStep } from '../law/derivation.ts';
import { SWITCH_DAY } from '../law/editions.ts';
import { provisionsOf, type Provision } from '../law/provision.ts';
import { allows, violates, type Ruling } from '../ruling.ts';

/** Why publication is due on its day: luật chuyên ngành | danh mục của cơ quan | 5 ngày làm việc | 6 tháng. */
export const PUBLICATION_BASES = ['sector_law', 'own_catalogue', 'statute', 'backlog'] as const;
export type PublicationBasis = (typeof PUBLICATION_BASES)[number];

/** Information of Article 17 clause 1 whose publication is asked about. */
export type PublicationQuestion = {
  holder: AgencyKind;
  /** Creation; for audit reports their release, for their follow-up the report to the National Assembly. */
  madeOn: CalendarDate;
  /** The day that sector law sets, or null where it sets none. */
  sectorDueOn: CalendarDate | null;
  /** The day that the agency's own published catalogue promises, or null. It binds the agency. */
  ownDueOn: CalendarDate | null;
  /** Whether 104/2016 or sector law already required publication of what is older than 1 September 2026. */
  requiredBefore: boolean;
};

/** The last day to publish, and why that day. */
export type PublicationDuty = {
  dueOn: CalendarDate;
  nominalOn: CalendarDate;
  basis: PublicationBasis;
  under: readonly Provision[];
  provisional: boolean;
  /** How the day was found; empty for a day that sector law sets: its own count explains that. */
  derivation: readonly DerivationStep[];
};

const decree = provisionsOf('13/2018/NĐ-CP');
const at16 = provisionsOf('104/2016/QH13');
const at26 = provisionsOf('01/2026/QH16');

/**
 * When information that must be public is due. Sector law comes first; else five working days from
 * creation; for what only 01/2026 requires and is older than it, six months from its first day. An
 * earlier day that the agency itself promised in its catalogue binds it in each case.
 * Refused with `agency_not_bound` for what public service units made before 1 September 2026 (31.2),
 * and `no_statute_in_force` before 1 July 2018.
 *
 * @see Luật 104/2016/QH13, Điều 18 khoản 4, Điều 34 khoản 1 điểm b; Luật 01/2026/QH16, Điều 18 khoản 4, Điều 31
 */
export function publicationDuty(
  question: PublicationQuestion,
  calendar: WorkCalendar,
): Ruling<PublicationDuty> {
  const { holder, madeOn, ownDueOn } = question;
  const older = madeOn < SWITCH_DAY;
  if (older && holder === 'public_service_unit') {
    return violates('agency_not_bound', [at26(31, 2)], 'holder');
  }
  const ruling = withoutPromise(question, calendar);
  if (!ruling.allowed || ownDueOn === null || ownDueOn >= ruling.effect.dueOn) return ruling;
  // 01/2026 says nothing of the catalogue but that it is public: the decree still says what stands in it.
  const promised = older ? [at16(34, 1, 'b')] : [at26(17, 1, 'u'), decree(6)];
  const { dueOn: insteadOf, derivation } = ruling.effect;
  return allows({
    dueOn: ownDueOn,
    nominalOn: ownDueOn,
    basis: 'own_catalogue',
    under: promised,
    provisional: false,
    derivation: [...derivation, { rule: 'promised', on: ownDueOn, insteadOf }],
  });
}

function withoutPromise(
  { madeOn, sectorDueOn, requiredBefore }: PublicationQuestion,
  calendar: WorkCalendar,
): Ruling<PublicationDuty> {
  const older = madeOn < SWITCH_DAY;
  if (older && !requiredBefore) return counted('backlog', SWITCH_DAY, calendar);
  if (sectorDueOn === null) return counted('statute', madeOn, calendar);
  return allows({
    dueOn: sectorDueOn,
    nominalOn: sectorDueOn,
    basis: 'sector_law',
    under: [(older ? at16 : at26)(18, 4)],
    provisional: false,
    derivation: [],
  });
}

function counted(
  basis: 'backlog' | 'statute',
  startsOn: CalendarDate,
  calendar: WorkCalendar,
): Ruling<PublicationDuty> {
  const duty = basis === 'backlog' ? 'backlog_publication' : 'publish';
  const ruling = deadline({ duty, startsOn }, calendar);
  if (!ruling.allowed) return ruling;
  const { dueOn, nominalOn, under, provisional, derivation } = ruling.effect;
  return allows({ dueOn, nominalOn, basis, under, provisional, derivation });
}
