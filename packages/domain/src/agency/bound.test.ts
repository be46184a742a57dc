import { expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { citation } from '../law/provision.ts';
import { isPriorInformationOfUnit, PRIOR_INFORMATION_OF_UNITS } from './bound.ts';

it('leaves what public service units made before the switch to other law', () => {
  const lastDay = calendarDate('2026-08-31');
  const firstDay = calendarDate('2026-09-01');
  expect(isPriorInformationOfUnit('public_service_unit', lastDay)).toBe(true);
  expect(isPriorInformationOfUnit('public_service_unit', firstDay)).toBe(false);
  expect(isPriorInformationOfUnit('public_service_unit', null)).toBe(false);
  expect(isPriorInformationOfUnit('state_agency', lastDay)).toBe(false);
  expect(citation(PRIOR_INFORMATION_OF_UNITS)).toBe('01/2026/QH16 31.2');
});
