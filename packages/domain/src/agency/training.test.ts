import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { Ruling } from '../ruling.ts';
import { keepDissemination, type Dissemination } from './dissemination.ts';
import { keepFacility, mayKeepFacilities, type Facility } from './facility.ts';
import { keepTraining, mayKeepTraining, trainingCoverage, type Training } from './training.ts';

const day = calendarDate;
const TODAY = day('2026-11-25');

const faultsOf = (ruling: Ruling<unknown>) =>
  ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${field}: ${code}`);

describe('coverage of contact officers', () => {
  const A = { agencyId: 'một', person: 'Nguyễn Văn A' };
  const B = { agencyId: 'hai', person: 'Nguyễn Văn A' };
  const year = { from: day('2026-01-01'), until: day('2026-12-31') };
  const cover = (attended: string, who = A) =>
    trainingCoverage(
      [{ named: [A] }, { named: [B] }, { named: [] }],
      [{ ...who, heldOn: day(attended) }],
      year,
    );

  it('is the share of those named who came in the two years before its end', () => {
    expect(cover('2026-12-31')).toEqual({
      trained: 1,
      named: 2,
      missing: 1,
      percent: 50,
      untrained: [B],
    });
    expect(cover('2025-01-01').trained).toBe(1);
    expect(cover('2024-12-31').trained).toBe(0);
    expect(cover('2027-01-01').trained).toBe(0);
  });

  it('knows a person by body and name, and nobody else of that name', () => {
    const elsewhere = { agencyId: 'ba', person: 'Nguyễn Văn A' };
    expect(cover('2026-06-01', elsewhere).trained).toBe(0);
    expect(cover('2026-06-01', { agencyId: 'hai', person: 'NGUYỄN  văn a' }).trained).toBe(1);
  });

  it('has no share where nobody was named', () => {
    expect(trainingCoverage([{ named: [] }], [], year)).toEqual({
      trained: 0,
      named: 0,
      missing: 1,
      percent: null,
      untrained: [],
    });
  });
});

describe('a training', () => {
  const attendee = { agencyId: 'một', person: 'Nguyễn Văn A', post: null };
  const keep = (form: Partial<Training>) =>
    keepTraining(
      { title: 'Tập huấn', heldOn: TODAY, place: null, trainer: null, attendees: [], ...form },
      TODAY,
    );

  it('names each who came once', () => {
    const twice = [attendee, { ...attendee, person: 'nguyễn văn a ' }];
    expect(keep({ attendees: twice })).toMatchObject({
      effect: { attendees: [{ person: 'nguyễn văn a' }] },
    });
  });

  it('has been held, under the law, and has a title', () => {
    expect(faultsOf(keep({}))).toEqual([]);
    expect(faultsOf(keep({ heldOn: day('2026-11-26') }))).toEqual(['heldOn: in_the_future']);
    expect(faultsOf(keep({ heldOn: day('2018-06-30') }))).toEqual(['heldOn: date_out_of_range']);
    expect(faultsOf(keep({ heldOn: day('2018-07-01') }))).toEqual([]);
    expect(faultsOf(keep({ title: ' ', place: 'x'.repeat(501) }))).toEqual([
      'place: too_long',
      'title: required',
    ]);
    const long = { ...attendee, person: 'x'.repeat(501) };
    expect(faultsOf(keep({ attendees: [long, { ...attendee, person: ' ' }] }))).toEqual([
      'attendees: too_long',
      'attendees: required',
    ]);
    const many = Array.from({ length: 501 }, (_, at) => ({ ...attendee, person: `A ${at}` }));
    expect(faultsOf(keep({ attendees: many }))).toEqual(['attendees: too_many']);
    expect(faultsOf(keep({ attendees: many.slice(1) }))).toEqual([]);
  });

  it('is written down by the people of the body, its overseer among them', () => {
    const roles = ['contact_officer', 'head', 'overseer', 'unit_officer', 'administrator'] as const;
    const may = roles.filter((role) => mayKeepTraining({ role, agencyId: 'một' }, 'một'));
    expect(may).toEqual(['contact_officer', 'head', 'overseer']);
    expect(mayKeepTraining({ role: 'overseer', agencyId: 'một' }, 'hai')).toBe(false);
  });
});

describe('an event of dissemination', () => {
  const keep = (form: Partial<Dissemination>) =>
    keepDissemination(
      {
        title: 'Hội nghị',
        heldOn: TODAY,
        audience: 'people',
        channel: 'meeting',
        reach: null,
        note: null,
        ...form,
      },
      TODAY,
    );

  it('tells how many it reached, or that nobody knows', () => {
    for (const reach of [null, 0, 10_000_000]) expect(faultsOf(keep({ reach }))).toEqual([]);
    for (const reach of [-1, 1.5, 10_000_001])
      expect(faultsOf(keep({ reach }))).toEqual(['reach: not_a_number']);
    expect(faultsOf(keep({ title: '', heldOn: day('2026-11-26') }))).toEqual([
      'heldOn: in_the_future',
      'title: required',
    ]);
  });
});

describe('a facility', () => {
  const keep = (form: Partial<Facility>) =>
    keepFacility(
      {
        kind: 'reading_place',
        title: 'Phòng đọc',
        place: ' ',
        hours: null,
        count: 4,
        note: null,
        ...form,
      },
      TODAY,
    );

  it('is checked on the day that it is written', () => {
    expect(keep({})).toMatchObject({ effect: { checkedOn: TODAY, place: null } });
    expect(faultsOf(keep({ count: 0, title: '' }))).toEqual([
      'title: required',
      'count: not_a_number',
    ]);
    expect(faultsOf(keep({ count: 1, hours: 'x'.repeat(500) }))).toEqual([]);
    expect(faultsOf(keep({ count: 10_001 }))).toEqual(['count: not_a_number']);
  });

  it('is kept by the people of the agency', () => {
    expect(mayKeepFacilities({ role: 'unit_officer', agencyId: 'một' }, 'một')).toBe(true);
    expect(mayKeepFacilities({ role: 'unit_officer', agencyId: 'một' }, 'hai')).toBe(false);
    expect(mayKeepFacilities({ role: 'administrator', agencyId: 'một' }, 'một')).toBe(false);
  });
});
