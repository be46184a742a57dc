import { addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { LAW_104_2016 } from '../law/law-104-2016.ts';
import type { Period } from '../report/figure.ts';
import { cleanText, textOrNull } from '../request/text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import { personKey, type NamedPerson } from './contact-point.ts';

/** How we read what no text says about training; docs/law/readings.md gives the reason. */
export const TRAINING_READINGS = {
  /** For how many months before the end of a period a training counts for whoever attended it. */
  coverageMonths: 24,
} as const;

export const TRAINING_TEXT_MAX_LENGTH = 500;
export const ATTENDEES_MAX = 500;
export const MATERIALS_MAX = 20;

/** Who may write down training and dissemination: contact officer, head and overseer of the body itself. */
export function mayKeepTraining(
  { role, agencyId }: { role: StaffRole; agencyId: string },
  ofAgencyId: string,
): boolean {
  const keepers: readonly StaffRole[] = ['contact_officer', 'head', 'overseer'];
  return agencyId === ofAgencyId && keepers.includes(role);
}

/** Somebody who came to a training, for the body that they work for. */
export type Attendee = { agencyId: string; person: string; post: string | null };

/** A training in providing information (lớp tập huấn, bồi dưỡng nghiệp vụ cung cấp thông tin). */
export type Training = {
  title: string;
  heldOn: CalendarDate;
  place: string | null;
  /** Who taught (báo cáo viên, đơn vị giảng dạy). */
  trainer: string | null;
  attendees: readonly Attendee[];
};

/**
 * A training as it is kept, or every fault at once. It has been held: one that is yet to come trained
 * nobody. Whoever is named twice for one body came once.
 */
export function keepTraining(form: Training, today: CalendarDate): Ruling<Training> {
  const title = cleanText(form.title);
  const place = textOrNull(form.place);
  const trainer = textOrNull(form.trainer);
  const attendees = distinct(
    form.attendees.map(({ agencyId, person, post }) => ({
      agencyId,
      person: cleanText(person),
      post: textOrNull(post),
    })),
  );
  const texts = { title, place, trainer };
  const violations: Violation[] = [
    ...heldFaults(form.heldOn, today),
    ...tooLongTexts(texts),
    ...attendees.flatMap(({ person, post }) => tooLongTexts({ attendees: `${person}${post}` })),
  ];
  if (title === '') violations.push({ code: 'required', field: 'title', under: [] });
  if (attendees.some(({ person }) => person === ''))
    violations.push({ code: 'required', field: 'attendees', under: [] });
  if (attendees.length > ATTENDEES_MAX)
    violations.push({ code: 'too_many', field: 'attendees', under: [] });
  if (violations.length > 0) return { allowed: false, violations };
  return allows({ title, heldOn: form.heldOn, place, trainer, attendees });
}

/** What is wrong with the day of something that has been held. */
export function heldFaults(heldOn: CalendarDate, today: CalendarDate): Violation[] {
  if (heldOn > today) return [{ code: 'in_the_future', field: 'heldOn', under: [] }];
  return heldOn < LAW_104_2016.inForceFrom
    ? [{ code: 'date_out_of_range', field: 'heldOn', under: [] }]
    : [];
}

/** Which of these texts are longer than a field of such a record may be. */
export function tooLongTexts(texts: Readonly<Record<string, string | null>>): Violation[] {
  return Object.entries(texts)
    .filter(([, text]) => (text?.length ?? 0) > TRAINING_TEXT_MAX_LENGTH)
    .map(([field]) => ({ code: 'too_long', field, under: [] }));
}

/** That a person came to a training of that day. */
export type Attendance = { agencyId: string; person: string; heldOn: CalendarDate };

/** How many of the persons named as contact points were trained (tỷ lệ người làm đầu mối được tập huấn). */
export type TrainingCoverage = {
  trained: number;
  named: number;
  /** Bodies that named no person in the period: they have no share, which is not a share of zero. */
  missing: number;
  /** Whole percent, rounded down; null where nobody was named. */
  percent: number | null;
  /** Those named who did not come, in the order of the bodies. */
  untrained: readonly NamedPerson[];
};

/**
 * Coverage of contact officers over a period: of everybody who was named as contact point on some day
 * of it, those who came to a training in the last `TRAINING_READINGS.coverageMonths` before its end,
 * that day included. A person is known by body and name.
 *
 * @param bodies every body in scope, with the persons it named in the period
 */
export function trainingCoverage(
  bodies: readonly { named: readonly NamedPerson[] }[],
  attendances: readonly Attendance[],
  { until }: Period,
): TrainingCoverage {
  const since = addMonths(until, -TRAINING_READINGS.coverageMonths);
  const trainedKeys = new Set(
    attendances
      .filter(({ heldOn }) => since < heldOn && heldOn <= until)
      .map(({ agencyId, person }) => keyOf(agencyId, person)),
  );
  const persons = bodies.flatMap(({ named }) => named);
  const untrained = persons.filter(
    ({ agencyId, person }) => !trainedKeys.has(keyOf(agencyId, person)),
  );
  const trained = persons.length - untrained.length;
  return {
    trained,
    named: persons.length,
    missing: bodies.filter(({ named }) => named.length === 0).length,
    percent: persons.length === 0 ? null : Math.floor((trained * 100) / persons.length),
    untrained,
  };
}

function distinct(attendees: readonly Attendee[]): readonly Attendee[] {
  const byKey = new Map(attendees.map((one) => [keyOf(one.agencyId, one.person), one]));
  return [...byKey.values()];
}

const keyOf = (agencyId: string, person: string) => `${agencyId}\n${personKey(person)}`;
