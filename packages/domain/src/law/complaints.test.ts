import { expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { openRemedies, REMEDIES, REMEDY_ROUTES } from './complaints.ts';
import { LAW_01_2026 } from './law-01-2026.ts';
import { LAW_104_2016 } from './law-104-2016.ts';
import { citation } from './provision.ts';

it('gives the last days once receipt is proven', () => {
  const remedies = openRemedies(LAW_01_2026, calendarDate('2026-10-01'), VIETNAM_CALENDAR);
  expect(
    remedies.map(({ remedy, addressee, lastDay }) => [remedy, addressee, lastDay?.dueOn]),
  ).toEqual([
    ['complaint', 'head_of_agency', '2026-12-30'],
    ['lawsuit', 'court', '2027-10-01'],
  ]);
});

it('names the ways but no day while receipt is unknown', () => {
  const remedies = openRemedies(LAW_104_2016, null, VIETNAM_CALENDAR);
  expect(remedies.map(({ lastDay }) => lastDay)).toEqual([null, null]);
  expect(remedies.map(({ under }) => under.map(citation))).toEqual([
    ['104/2016/QH13 14.1'],
    ['104/2016/QH13 14.1'],
  ]);
});

it('sends the second complaint to the body above, with limits of its own', () => {
  expect(REMEDY_ROUTES.second_complaint).toEqual({
    addressee: 'head_of_superior',
    lodge: 'second_complaint',
    accept: 'second_complaint_acceptance',
    settle: 'second_complaint_settlement',
  });
  expect(Object.keys(REMEDY_ROUTES)).toEqual([...REMEDIES]);
});
