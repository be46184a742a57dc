import type { CalendarDate } from '../calendar/calendar-date.ts';
import { SWITCH_DAY } from '../law/editions.ts';
import { provisionsOf, type Provision } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import type { AgencyKind } from './agency.ts';

/**
 * Whether the statute binds a body of this kind, and where it says so. Refused with `agency_not_bound`
 * for public service units under 104/2016: what was sent to them before 1 September 2026 has no statute.
 *
 * @see Luật 01/2026/QH16, Điều 1 và Điều 31 khoản 4
 */
export function boundBy(kind: AgencyKind, statute: Statute): Ruling<Provision> {
  const under =
    kind === 'state_agency' ? statute.binds.stateAgencies : statute.binds.publicServiceUnits;
  return under === null
    ? violates('agency_not_bound', [statute.binds.stateAgencies], 'agencyCode')
    : allows(under);
}

/**
 * Whether other law governs the information: what a public service unit made or held before
 * 1 September 2026. An officer should look; `madeOn` is null when the day is not known yet.
 *
 * @see Luật 01/2026/QH16, Điều 31 khoản 2
 */
export function isPriorInformationOfUnit(kind: AgencyKind, madeOn: CalendarDate | null): boolean {
  return kind === 'public_service_unit' && madeOn !== null && madeOn < SWITCH_DAY;
}

/** The provision behind `isPriorInformationOfUnit`. */
export const PRIOR_INFORMATION_OF_UNITS: Provision = provisionsOf('01/2026/QH16')(31, 2);
