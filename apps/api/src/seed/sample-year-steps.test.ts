import {
  addDays,
  calendarDate,
  type DeliveryMode,
  deadline,
  statuteNamed,
  VIETNAM_CALENDAR,
  type CalendarDate,
} from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import { Dice } from './dice.ts';
import { stepsOf } from './sample-year-steps.ts';

const FIRST = calendarDate('2025-01-02');
const DAYS = 1800;
const DELIVERIES: readonly DeliveryMode[] = ['electronic', 'in_person', 'postal'];

describe('a story of the sample year', () => {
  it('extends while the limit runs, whatever days off follow its sending', () => {
    const dice = new Dice(1);
    let extended = 0;
    for (let day = 0; day < DAYS; day += 1) {
      const sentOn = addDays(FIRST, day);
      for (const delivery of DELIVERIES) {
        const isBefore01_2026 = sentOn < statuteNamed('01/2026/QH16').inForceFrom;
        const told = { agencyCode: 'HN-SXD', sentOn, delivery, items: 1, isBefore01_2026 };
        const steps = stepsOf(told, dice);
        const extension = steps.find(({ action }) => 'type' in action && action.type === 'extend');
        if (extension === undefined) continue;
        extended += 1;
        const completed = steps.find(
          ({ action }) => 'type' in action && action.type === 'complete',
        );
        const valid = addDays(sentOn, completed?.afterDays ?? 0);
        expect(addDays(sentOn, extension.afterDays) <= lastDayFrom(valid, delivery)).toBe(true);
      }
    }
    expect(extended).toBeGreaterThan(DAYS / 10);
  });
});

function lastDayFrom(startsOn: CalendarDate, delivery: DeliveryMode) {
  const question = { duty: 'answer', startsOn, delivery, complexity: 'complex' } as const;
  const ruling = deadline(question, VIETNAM_CALENDAR);
  if (!ruling.allowed) throw new Error(JSON.stringify(ruling.violations));
  return ruling.effect.dueOn;
}
