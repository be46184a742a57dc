import {
  calendarDate,
  dutiesOf,
  dutySpan,
  VIETNAM_CALENDAR,
  type AgencyDuty,
  type DutyAgency,
  type DutyEvidence,
  type DutyFacts,
} from '../src/index.ts';

export const TODAY = calendarDate('2026-11-25');

export const WARD: DutyAgency = {
  id: 'ward',
  kind: 'state_agency',
  holder: 'commune',
  fields: [],
  validFrom: calendarDate('2025-07-01'),
  validUntil: null,
};
export const DEPARTMENT: DutyAgency = { ...WARD, id: 'department', holder: 'department' };
export const UNIT: DutyAgency = {
  ...WARD,
  id: 'unit',
  kind: 'public_service_unit',
  holder: 'service_unit',
  validFrom: null,
};

/** The duties of a body as they are told on 25 November 2026. */
export function duties(
  agency: DutyAgency,
  facts: Partial<DutyFacts> = {},
  today = TODAY,
): readonly AgencyDuty[] {
  return dutiesOf(agency, dutySpan(today), VIETNAM_CALENDAR, {
    events: [],
    promises: [],
    ...facts,
  });
}

export function duty(
  agency: DutyAgency,
  template: string,
  period: string,
  facts: Partial<DutyFacts> = {},
): AgencyDuty {
  const found = duties(agency, facts).find(
    (one) => one.template.key === template && one.period.key === period,
  );
  if (!found) throw new Error(`${agency.id} has no duty ${template} of ${period}.`);
  return found;
}

/** An entry of the ward that meets its report for 2025, changed as given. */
export function evidence(change: Partial<DutyEvidence> = {}): DutyEvidence {
  return {
    id: 'entry',
    agencyId: WARD.id,
    classes: ['L26.17.1.a-3'],
    access: 'public',
    state: 'published',
    publishedOn: calendarDate('2026-01-08'),
    publishedUntil: null,
    madeOn: calendarDate('2026-01-06'),
    issuedOn: null,
    documentNumber: null,
    link: null,
    hasFile: true,
    linkIsAlive: true,
    linkedTo: [],
    ...change,
  };
}
