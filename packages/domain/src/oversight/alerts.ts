import { addDays, weekdayOf, type CalendarDate } from '../calendar/calendar-date.ts';
import type { StaffRole } from '../request/vocabulary.ts';

/**
 * What the daily letter of whoever oversees tells of: yêu cầu quá hạn · khiếu nại quá hạn · báo cáo chưa gửi ·
 * báo cáo chờ tiếp nhận · nhiệm vụ quá hạn · nghĩa vụ công khai chưa làm · cơ quan chưa có đầu mối · đôn đốc chưa
 * trả lời · mở danh tính khác thường.
 */
export const ALERT_SUBJECTS = [
  'late_requests',
  'late_complaints',
  'unsent_reports',
  'waiting_reports',
  'late_tasks',
  'unmet_duties',
  'missing_contacts',
  'unanswered_urgings',
  'identity_openings',
] as const;
export type AlertSubject = (typeof ALERT_SUBJECTS)[number];

/** How often somebody is told of a subject: mỗi ngày làm việc · mỗi tuần · không. */
export const ALERT_RHYTHMS = ['daily', 'weekly', 'never'] as const;
export type AlertRhythm = (typeof ALERT_RHYTHMS)[number];

/** What is ordinary, where no provision says so: docs/law/readings.md. */
export const ALERT_READINGS = {
  /** Requesters whose identity one officer may open in a day without its being told. */
  identitiesADay: 10,
} as const;

/** Things that one body owes, or has done: a line of the letter counts them. */
export type Alert = {
  subject: AlertSubject;
  agencyId: string;
  /** The first day whose letter may tell it: the first late day, or the day after it happened. */
  tellFrom: CalendarDate;
  count: number;
  /** Numbers of files, never names; none where a thing has no number. */
  codes: readonly string[];
};

/** What is told of one body; `standing` counts the new ones too. */
export type AlertedBody = {
  agencyId: string;
  fresh: number;
  standing: number;
  /** Of the new ones. */
  codes: readonly string[];
};
export type AlertSection = {
  subject: AlertSubject;
  fresh: number;
  standing: number;
  bodies: readonly AlertedBody[];
};

/** The day of the last letter that told of a subject; none before the first. */
export type LastTold = ReadonlyMap<AlertSubject, CalendarDate>;
export type AlertChoices = ReadonlyMap<AlertSubject, AlertRhythm>;

/** What somebody in this role may be told of. An observer does not see who opened an identity. */
export function alertSubjectsFor(role: StaffRole): readonly AlertSubject[] {
  if (role === 'overseer') return ALERT_SUBJECTS;
  if (role !== 'observer') return [];
  return ALERT_SUBJECTS.filter((subject) => subject !== 'identity_openings');
}

/** How often until somebody chooses: overseers daily, observers when they ask. */
export function usualRhythm(role: StaffRole): AlertRhythm {
  return role === 'overseer' ? 'daily' : 'never';
}

/** The subjects of this morning's letter: a weekly one comes with the first letter of the week. */
export function subjectsDue(
  role: StaffRole,
  { choices, told, today }: { choices: AlertChoices; told: LastTold; today: CalendarDate },
): readonly AlertSubject[] {
  const monday = addDays(today, 1 - weekdayOf(today));
  return alertSubjectsFor(role).filter((subject) => {
    const last = told.get(subject);
    switch (choices.get(subject) ?? usualRhythm(role)) {
      case 'daily':
        return last === undefined || last < today;
      case 'weekly':
        return last === undefined || last < monday;
      case 'never':
        return false;
    }
  });
}

/**
 * What the letter tells: the subjects that have something new since they were last told, and of these the
 * bodies that have, those with most first. What has been told before is counted and not named again.
 */
export function alertSections(
  alerts: readonly Alert[],
  { subjects, told }: { subjects: readonly AlertSubject[]; told: LastTold },
): readonly AlertSection[] {
  return subjects
    .map((subject) => {
      const theirs = alerts.filter((alert) => alert.subject === subject);
      return sectionOf(subject, theirs, told.get(subject));
    })
    .filter(({ fresh }) => fresh > 0);
}

/**
 * How many of one officer's openings in a day are beyond the ordinary: all of them above the day's number,
 * and otherwise those made after the answer had been handed over.
 */
export function unusualOpenings(opened: { requests: number; afterDelivery: number }): number {
  return opened.requests > ALERT_READINGS.identitiesADay ? opened.requests : opened.afterDelivery;
}

function sectionOf(
  subject: AlertSubject,
  alerts: readonly Alert[],
  last: CalendarDate | undefined,
): AlertSection {
  const isFresh = ({ tellFrom }: Alert) => last === undefined || tellFrom > last;
  const byBody = new Map<string, AlertedBody>();
  for (const alert of alerts) {
    const { agencyId, count, codes } = alert;
    const known = byBody.get(agencyId) ?? { agencyId, fresh: 0, standing: 0, codes: [] };
    const isNew = isFresh(alert);
    byBody.set(agencyId, {
      agencyId,
      fresh: known.fresh + (isNew ? count : 0),
      standing: known.standing + count,
      codes: isNew ? [...known.codes, ...codes] : known.codes,
    });
  }
  return {
    subject,
    fresh: total(alerts.filter(isFresh)),
    standing: total(alerts),
    bodies: [...byBody.values()]
      .filter(({ fresh }) => fresh > 0)
      .toSorted((one, other) => other.fresh - one.fresh || other.standing - one.standing),
  };
}

const total = (alerts: readonly Alert[]) => alerts.reduce((sum, { count }) => sum + count, 0);
