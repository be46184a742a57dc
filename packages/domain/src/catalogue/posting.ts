import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { deadline, type Deadline } from '../law/deadline.ts';
import { provisionsOf } from '../law/provision.ts';
import { TEXT_LIMITS, cleanText } from '../request/text.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';

/** A notice on a board (niêm yết): where, since when, and the picture that shows it hanging. */
export type Posting = {
  place: string;
  postedOn: CalendarDate;
  /** Null while it hangs. */
  takenDownOn: CalendarDate | null;
};

/** đang niêm yết, chưa đủ hạn · đang niêm yết, đã đủ hạn · đã gỡ sau khi đủ hạn · đã gỡ sớm */
export const POSTING_STATES = ['hanging', 'long_enough', 'taken_down', 'taken_down_early'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

export type PostingStatus = {
  state: PostingState;
  /** The last day on which it must still hang. */
  mustHangUntil: CalendarDate;
  /** Days that it was taken down too soon; zero else. */
  daysMissing: number;
  minimum: Deadline;
};

const at26 = provisionsOf('01/2026/QH16');

/**
 * Whether a notice hung as long as it must: at least thirty days, never shortened and never rolled.
 *
 * @see both statutes, Điều 21 khoản 2
 */
export function postingStatus(
  { postedOn, takenDownOn }: Posting,
  calendar: WorkCalendar,
  today: CalendarDate,
): Ruling<PostingStatus> {
  const ruling = deadline({ duty: 'posting_minimum', startsOn: postedOn }, calendar);
  if (!ruling.allowed) return ruling;
  const minimum = ruling.effect;
  const lastOn = takenDownOn ?? today;
  // On the day it is taken down it no longer hangs whole; so the day after the minimum is the first good one.
  const isEnough = lastOn > minimum.dueOn;
  const state =
    takenDownOn === null
      ? isEnough
        ? 'long_enough'
        : 'hanging'
      : isEnough
        ? 'taken_down'
        : 'taken_down_early';
  const daysMissing = state === 'taken_down_early' ? daysBetween(lastOn, minimum.dueOn) + 1 : 0;
  return allows({ state, mustHangUntil: minimum.dueOn, daysMissing, minimum });
}

/** What an officer writes down of a notice. */
export type PostingForm = {
  place: string;
  postedOn: CalendarDate;
  /** Whether a picture of it hanging is kept with it. */
  hasPhoto: boolean;
};

/** A posting as it is kept; or what is missing: a place, a day that has come, a picture. */
export function recordPosting(form: PostingForm, today: CalendarDate): Ruling<Posting> {
  const place = cleanText(form.place);
  const under = [at26(21, 2)];
  const violations: Violation[] = [];
  if (place === '') violations.push({ code: 'required', field: 'place', under });
  if (place.length > TEXT_LIMITS.place) {
    violations.push({ code: 'too_long', field: 'place', under: [] });
  }
  if (form.postedOn > today) {
    violations.push({ code: 'in_the_future', field: 'postedOn', under: [] });
  }
  if (!form.hasPhoto) violations.push({ code: 'photo_required', field: 'photoId', under });
  if (violations.length > 0) return { allowed: false, violations };
  return allows({ place, postedOn: form.postedOn, takenDownOn: null });
}

/** The notice is gone since that day. Too soon is written down too: it happened. */
export function takeDownPosting(
  posting: Posting,
  takenDownOn: CalendarDate,
  today: CalendarDate,
): Ruling<Posting> {
  if (posting.takenDownOn !== null) return violates('already_taken_down');
  if (takenDownOn > today) return violates('in_the_future', [], 'takenDownOn');
  if (takenDownOn < posting.postedOn) return violates('before_posting', [], 'takenDownOn');
  return allows({ ...posting, takenDownOn });
}
