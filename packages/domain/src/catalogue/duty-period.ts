import { calendarDate, yearOf, type CalendarDate } from '../calendar/calendar-date.ts';

/**
 * How often information of a class comes into being: thường xuyên · hằng năm · sáu tháng đầu năm · quý ·
 * theo sự kiện. The second half of a year is told by the report of the year.
 */
export const DUTY_RHYTHMS = ['standing', 'yearly', 'half_yearly', 'quarterly', 'on_event'] as const;
export type DutyRhythm = (typeof DUTY_RHYTHMS)[number];

/** Days from one to another, both counted. */
export type DaySpan = { from: CalendarDate; until: CalendarDate };

/** What one duty is about (kỳ): a stretch of time, the day of an event, or no stretch at all. */
export type DutyPeriod = {
  rhythm: DutyRhythm;
  /** Unique in its agency and template: `standing`, `2026`, `2026-H1`, `2026-Q3`, or the id of an event. */
  key: string;
  /** Null for what stands. */
  span: DaySpan | null;
};

export const STANDING: DutyPeriod = { rhythm: 'standing', key: 'standing', span: null };

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;
const QUARTER_STARTS = ['01-01', '04-01', '07-01', '10-01'] as const;

type Periodic = Exclude<DutyRhythm, 'standing' | 'on_event'>;

/** Every period of that rhythm in a year, in order. */
export function periodsOfYear(rhythm: Periodic, year: number): readonly DutyPeriod[] {
  const on = (day: string) => calendarDate(`${year}-${day}`);
  switch (rhythm) {
    case 'yearly':
      return [{ rhythm, key: `${year}`, span: { from: on('01-01'), until: on('12-31') } }];
    case 'half_yearly':
      return [{ rhythm, key: `${year}-H1`, span: { from: on('01-01'), until: on('06-30') } }];
    case 'quarterly':
      return QUARTER_ENDS.map((end, at) => ({
        rhythm,
        key: `${year}-Q${at + 1}`,
        span: { from: on(QUARTER_STARTS[at] ?? '01-01'), until: on(end) },
      }));
  }
}

/** The period that a key names, such as `2026-Q3`; undefined for the keys of events and for none. */
export function periodOfKey(key: string): DutyPeriod | undefined {
  if (key === STANDING.key) return STANDING;
  const year = Number(/^(20\d\d)(?:-(?:H1|Q[1-4]))?$/.exec(key)?.[1]);
  if (Number.isNaN(year)) return undefined;
  const rhythm = key.includes('-Q') ? 'quarterly' : key.includes('-H') ? 'half_yearly' : 'yearly';
  return periodsOfYear(rhythm, year).find((period) => period.key === key);
}

/** The period in Vietnamese: `quý III năm 2026`, `sáu tháng đầu năm 2026`, `năm 2026`, `ngày 05/10/2026`. */
export function periodWords({ rhythm, key, span }: DutyPeriod): string {
  if (span === null) return 'thường xuyên';
  const year = yearOf(span.from);
  switch (rhythm) {
    case 'quarterly':
      return `quý ${QUARTERS[Number(key.at(-1)) - 1]} năm ${year}`;
    case 'half_yearly':
      return `sáu tháng đầu năm ${year}`;
    case 'yearly':
      return `năm ${year}`;
    default:
      return `ngày ${span.from.slice(8, 10)}/${span.from.slice(5, 7)}/${year}`;
  }
}
