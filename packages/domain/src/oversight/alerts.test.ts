import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import {
  ALERT_SUBJECTS,
  alertSections,
  alertSubjectsFor,
  subjectsDue,
  unusualOpenings,
  type Alert,
  type AlertRhythm,
  type AlertSubject,
} from './alerts.ts';

const on = calendarDate;
const nothing = new Map<AlertSubject, never>();
const alert = (changes: Partial<Alert> = {}): Alert => ({
  subject: 'late_requests',
  agencyId: 'building',
  tellFrom: on('2026-11-25'),
  codes: [],
  count: 1,
  ...changes,
});

describe('the subjects of a letter', () => {
  it('are all of them for an overseer, none for an observer who has not asked', () => {
    const today = on('2026-11-26');
    const fresh = { choices: nothing, told: nothing, today };
    expect(subjectsDue('overseer', fresh)).toEqual(ALERT_SUBJECTS);
    expect(subjectsDue('observer', fresh)).toEqual([]);
    expect(subjectsDue('head', fresh)).toEqual([]);
    const choices = new Map([['late_requests', 'daily'] as const]);
    expect(subjectsDue('observer', { ...fresh, choices })).toEqual(['late_requests']);
  });

  it('never name to an observer who opened an identity, whatever was chosen', () => {
    expect(alertSubjectsFor('observer')).not.toContain('identity_openings');
    const choices = new Map([['identity_openings', 'daily'] as const]);
    expect(subjectsDue('observer', { choices, told: nothing, today: on('2026-11-26') })).toEqual(
      [],
    );
  });

  it.each<[AlertRhythm, string, boolean]>([
    ['daily', '2026-11-25', true],
    ['daily', '2026-11-26', false],
    ['weekly', '2026-11-22', true],
    ['weekly', '2026-11-23', false],
    ['never', '2026-11-01', false],
  ])('%s, last told on %s: due on Thursday 26 November is %s', (rhythm, last, isDue) => {
    const due = subjectsDue('overseer', {
      choices: new Map(ALERT_SUBJECTS.map((subject) => [subject, rhythm])),
      told: new Map(ALERT_SUBJECTS.map((subject) => [subject, on(last)])),
      today: on('2026-11-26'),
    });
    expect(due.length > 0).toBe(isDue);
  });
});

describe('a letter', () => {
  const subjects = ALERT_SUBJECTS;

  it('names what is new since the last one, and counts the rest', () => {
    const told = new Map([['late_requests', on('2026-11-24')] as const]);
    const alerts = [
      alert({ codes: ['one'] }),
      alert({ codes: ['told before'], tellFrom: on('2026-11-24') }),
      alert({ agencyId: 'health', codes: ['two'] }),
      alert({ agencyId: 'health', codes: ['three'] }),
      alert({ agencyId: 'schools', tellFrom: on('2026-11-20'), count: 5 }),
    ];
    expect(alertSections(alerts, { subjects, told })).toEqual([
      {
        subject: 'late_requests',
        fresh: 3,
        standing: 9,
        bodies: [
          { agencyId: 'health', fresh: 2, standing: 2, codes: ['two', 'three'] },
          { agencyId: 'building', fresh: 1, standing: 2, codes: ['one'] },
        ],
      },
    ]);
  });

  it('is empty when all was told before, and leaves out what was not chosen', () => {
    const told = new Map([['late_requests', on('2026-11-25')] as const]);
    expect(alertSections([alert()], { subjects, told })).toEqual([]);
    expect(alertSections([alert()], { subjects: ['late_tasks'], told: nothing })).toEqual([]);
  });
});

it.each([
  [{ requests: 10, afterDelivery: 0 }, 0],
  [{ requests: 10, afterDelivery: 2 }, 2],
  [{ requests: 11, afterDelivery: 0 }, 11],
])('of %j openings by one officer in a day, %i are beyond the ordinary', (opened, unusual) => {
  expect(unusualOpenings(opened)).toBe(unusual);
});
