import {
  addDays,
  calendarDate,
  isWorkingDay,
  VIETNAM_CALENDAR,
  type WorkCalendar,
} from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { StaffActor } from '../identity/actor.ts';
import { CalendarChangeService, type CalendarMove } from './calendar-change.service.ts';
import { WorkCalendarRepository } from './work-calendar.repository.ts';

const ADMINISTRATOR: StaffActor = {
  kind: 'staff',
  id: '00000000-0000-4000-8000-000000000001',
  agencyId: '00000000-0000-4000-8000-000000000002',
  role: 'administrator',
};
const CHANGE = {
  on: calendarDate('2026-11-27'),
  working: false,
  name: 'Nghỉ do bão (mẫu)',
  decision: 'Quyết định mẫu',
};

let api: Api;
let service: CalendarChangeService;
let calendars: WorkCalendarRepository;
beforeAll(async () => {
  api = await startApi();
  service = api.application.get(CalendarChangeService);
  calendars = api.application.get(WorkCalendarRepository);
});
afterAll(() => api.close());

const DEADLINE = `{ deadline(input: { duty: "publish", startsOn: "2026-11-23" }) {
  ... on Deadline { dueOn calendarVersion derivation } ... on NotAllowed { violations { code } } } }`;

describe('the work calendar', () => {
  it('is the one of the domain, day by day', async () => {
    expect(await calendars.current()).toEqual(VIETNAM_CALENDAR);
  });

  it('tells days off from worked Saturdays', async () => {
    const { data } = await api.ask(
      '{ workCalendar(year: 2026) { version daysOff { on name provisional } workedSaturdays { on } } }',
    );
    expect(data.workCalendar.workedSaturdays.map(({ on }: { on: string }) => on)).toContain(
      '2026-08-22',
    );
    expect(data.workCalendar.daysOff).toContainEqual({
      on: '2026-11-24',
      name: 'Ngày Văn hóa Việt Nam',
      provisional: false,
    });
  });

  it('is fed to machines as JSON and as iCalendar', async () => {
    const json = await api.inject({ url: '/calendar/2026.json' });
    expect(json.json().daysOff.length).toBeGreaterThan(10);
    expect((await api.inject({ url: '/calendar/2050.ics' })).statusCode).toBe(404);
    const ics = await api.inject({ url: '/calendar/2026.ics' });
    expect(ics.headers['content-type']).toContain('text/calendar');
    expect(ics.body).toContain('DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125');
    for (const line of ics.body.split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect((await api.inject({ url: '/calendar/1999.json' })).statusCode).toBe(404);
    expect((await api.inject({ url: '/calendar/soon.json' })).statusCode).toBe(400);
  });
});

describe('a change of the calendar', () => {
  it('is previewed with what it would move, and moves it when confirmed', async () => {
    const moved: string[] = [];
    const moves = async (next: WorkCalendar): Promise<CalendarMove[]> =>
      isWorkingDay(CHANGE.on, next)
        ? []
        : [{ requestId: 'r', reference: 'HN', dueOn: CHANGE.on, newDueOn: addDays(CHANGE.on, 3) }];
    const recompute = async () => {
      moved.push((await calendars.current()).version);
    };
    service.follow({ moves, recompute });

    expect((await api.ask(DEADLINE)).data.deadline.dueOn).toBe('2026-12-01');
    const preview = await service.preview(CHANGE);
    expect(preview.moves).toHaveLength(1);
    expect((await api.ask(DEADLINE)).data.deadline.dueOn).toBe('2026-12-01');

    const ruling = await service.change(CHANGE, preview.calendar.version, ADMINISTRATOR);
    expect(ruling.allowed).toBe(true);
    const { dueOn, calendarVersion } = (await api.ask(DEADLINE)).data.deadline;
    expect(dueOn).toBe('2026-12-02');
    expect(calendarVersion).toBe(preview.calendar.version);
    expect(moved).toEqual([preview.calendar.version]);

    await service.recompute();
    expect(moved).toHaveLength(2);
  });

  it('is not adopted when something else was adopted since the preview', async () => {
    const other = { ...CHANGE, on: calendarDate('2026-12-31') };
    const preview = await service.preview(other);
    const between = await service.preview(CHANGE);
    await service.change(CHANGE, between.calendar.version, ADMINISTRATOR);
    expect(await service.change(other, preview.calendar.version, ADMINISTRATOR)).toMatchObject({
      violations: [{ code: 'changed_meanwhile' }],
    });
  });

  it('is adopted once when two confirm at the same time', async () => {
    const change = { ...CHANGE, on: calendarDate('2026-12-30') };
    const { calendar } = await service.preview(change);
    const rulings = await Promise.all(
      [1, 2].map(() => service.change(change, calendar.version, ADMINISTRATOR)),
    );
    expect(rulings.filter(({ allowed }) => allowed)).toHaveLength(1);
  });

  it('is for administrators, and names its decision', async () => {
    const officer = { ...ADMINISTRATOR, role: 'contact_officer' as const };
    expect(await service.change(CHANGE, '', officer)).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });
    expect(await service.change({ ...CHANGE, decision: ' ' }, '', ADMINISTRATOR)).toMatchObject({
      violations: [{ code: 'required', field: 'decision' }],
    });
    const { errors } = await api.ask(
      '{ calendarChange(input: { on: "2026-11-27", working: false, name: "a", decision: "b" }) { version } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
