import { calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import type { TimeLimit } from '../calendar/time-limit.ts';
import type { NeighbourDuty } from './duty.ts';
import { provisionsOf, type Provision } from './provision.ts';

/** A limit of another law: the ordinary one, and longer ones for complex cases or remote areas. */
export type NeighbourRule = {
  instrument: string;
  simple: TimeLimit;
  complex: TimeLimit;
  /** vùng sâu, vùng xa, đi lại khó khăn */
  remoteSimple: TimeLimit;
  remoteComplex: TimeLimit;
  inForceFrom: CalendarDate;
};

const complaints = provisionsOf('02/2011/QH13');
const lawsuits = provisionsOf('93/2015/QH13');
const personalData = provisionsOf('356/2025/NĐ-CP');

// The access law is the ground of every complaint here, so none can be older than it.
const FIRST_DAY = calendarDate('2018-07-01');

/**
 * Complaints (Luật Khiếu nại), lawsuits (Luật Tố tụng hành chính) and requests about the requester's
 * own data (Nghị định 356/2025/NĐ-CP). Read in summaries, not in the full texts.
 */
export const NEIGHBOUR_RULES: Readonly<Record<NeighbourDuty, NeighbourRule>> = {
  complaint: days(complaints(9), 90),
  complaint_acceptance: days(complaints(27), 10),
  complaint_settlement: days(complaints(28), 30, 45, 45, 60),
  second_complaint: days(complaints(33), 30, 30, 45, 45),
  second_complaint_acceptance: days(complaints(36), 10),
  second_complaint_settlement: days(complaints(37), 45, 60, 60, 70),
  lawsuit: always({ count: 1, unit: 'year', under: lawsuits(116) }, FIRST_DAY),
  data_subject_reply: always(
    { count: 2, unit: 'working_day', under: personalData() },
    calendarDate('2026-01-01'),
  ),
};

function days(
  under: Provision,
  simple: number,
  complex = simple,
  remoteSimple = simple,
  remoteComplex = complex,
): NeighbourRule {
  const limit = (count: number): TimeLimit => ({ count, unit: 'calendar_day', under });
  return {
    instrument: under.instrument,
    simple: limit(simple),
    complex: limit(complex),
    remoteSimple: limit(remoteSimple),
    remoteComplex: limit(remoteComplex),
    inForceFrom: FIRST_DAY,
  };
}

function always(limit: TimeLimit, inForceFrom: CalendarDate): NeighbourRule {
  return {
    instrument: limit.under.instrument,
    simple: limit,
    complex: limit,
    remoteSimple: limit,
    remoteComplex: limit,
    inForceFrom,
  };
}
