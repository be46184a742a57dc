import {
  addDays,
  calendarDate,
  DUTY_FIELDS,
  DUTY_HOLDERS,
  dutiesOf,
  dutySpan,
  dutyStatus,
  isRequiredBefore,
  mayAskFree,
  SWITCH_DAY,
  VIETNAM_CALENDAR,
  type AgencyDuty,
  type DutyAgency,
} from '../index.ts';
import { assert, constantFrom, date, option, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';

const NOTHING = { events: [], promises: [] };

const day = (from: string, until: string) =>
  date({ min: new Date(from), max: new Date(until), noInvalidDate: true }).map((at) =>
    calendarDate(at.toISOString().slice(0, 10)),
  );
const today = day('2026-09-01', '2028-12-31');
const agency = record({
  holder: constantFrom(...DUTY_HOLDERS),
  fields: subarray([...DUTY_FIELDS]),
  validFrom: option(day('2010-01-01', '2026-12-31')),
}).map((given): DutyAgency => ({
  ...given,
  id: 'any',
  kind: given.holder === 'service_unit' ? 'public_service_unit' : 'state_agency',
  validUntil: null,
}));

const always = (
  rule: (duties: readonly AgencyDuty[], on: typeof SWITCH_DAY, of: DutyAgency) => void,
) =>
  assert(
    property(agency, today, (of, on) =>
      rule(dutiesOf(of, dutySpan(on), VIETNAM_CALENDAR, NOTHING), on, of),
    ),
    { numRuns: 60 },
  );

describe('whatever the body and the day', () => {
  it('each duty is there once, due on or after the day its information is made', () => {
    always((duties) => {
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      expect(duties.filter(({ dueOn, madeOn }) => dueOn < madeOn)).toEqual([]);
    });
  });

  it('the backlog is for state agencies, newly covered and older information alone, on 1 March 2027', () => {
    always((duties, _on, { kind }) => {
      const wanted = duties.filter(
        ({ madeOn, template }) => madeOn < SWITCH_DAY && !isRequiredBefore(template),
      );
      const backlog = duties.filter(({ basis }) => basis === 'backlog');
      expect(backlog).toEqual(wanted);
      expect(backlog.filter(({ dueOn }) => dueOn !== '2027-03-01')).toEqual([]);
      expect(kind === 'state_agency' || backlog.length === 0).toBe(true);
    });
  });

  it('a day later tells every duty that was told, with the same last day', () => {
    always((duties, on, of) => {
      const later = dutiesOf(of, dutySpan(addDays(on, 40)), VIETNAM_CALENDAR, NOTHING);
      const dueOn = new Map(later.map((duty) => [duty.id, duty.dueOn]));
      expect(duties.filter((duty) => dueOn.get(duty.id) !== duty.dueOn)).toEqual([]);
    });
  });

  it('one document is of one period of its class at most', () => {
    always((duties) => {
      const windows = duties.flatMap(({ template, documentDays }) =>
        documentDays === null ? [] : [{ classKey: template.classKey, ...documentDays }],
      );
      for (const one of windows)
        expect(
          windows.filter(
            (other) =>
              other !== one &&
              other.classKey === one.classKey &&
              other.from <= one.until &&
              one.from <= other.until,
          ),
        ).toEqual([]);
    });
  });

  it('a request is free exactly while the duty is overdue', () => {
    always((duties, on) => {
      for (const duty of duties) {
        const status = dutyStatus(duty, null, on);
        expect(mayAskFree(duty, status, on).free).toBe(status.state === 'overdue');
      }
    });
  });
});
