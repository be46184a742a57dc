import type { CalendarDate } from '../calendar/calendar-date.ts';
import { cleanText, textOrNull } from '../request/text.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import { heldFaults, tooLongTexts } from './training.ts';

/** cán bộ, công chức, viên chức, người lao động · tổ chức · đoàn thể · đơn vị · Nhân dân */
export const DISSEMINATION_AUDIENCES = [
  'staff',
  'organisations',
  'unions',
  'units',
  'people',
] as const;
export type DisseminationAudience = (typeof DISSEMINATION_AUDIENCES)[number];

/** báo chí · loa truyền thanh · hội nghị, cuộc họp · tiếng dân tộc · trên mạng */
export const DISSEMINATION_CHANNELS = [
  'press',
  'loudspeaker',
  'meeting',
  'ethnic_language',
  'web',
] as const;
export type DisseminationChannel = (typeof DISSEMINATION_CHANNELS)[number];

const REACH_MAX = 10_000_000;

/**
 * An event that made the law known to one audience through one channel (tuyên truyền, phổ biến). What
 * was done for several audiences is written down once for each.
 */
export type Dissemination = {
  title: string;
  heldOn: CalendarDate;
  audience: DisseminationAudience;
  channel: DisseminationChannel;
  /** How many people it reached; null when nobody knows, which is not nobody. */
  reach: number | null;
  note: string | null;
};

/** An event as it is kept, or every fault at once. It has taken place. */
export function keepDissemination(form: Dissemination, today: CalendarDate): Ruling<Dissemination> {
  const title = cleanText(form.title);
  const note = textOrNull(form.note);
  const violations: Violation[] = [
    ...heldFaults(form.heldOn, today),
    ...tooLongTexts({ title, note }),
  ];
  if (title === '') violations.push({ code: 'required', field: 'title', under: [] });
  const { reach } = form;
  if (reach !== null && !(Number.isInteger(reach) && reach >= 0 && reach <= REACH_MAX))
    violations.push({ code: 'not_a_number', field: 'reach', under: [] });
  return violations.length > 0 ? { allowed: false, violations } : allows({ ...form, title, note });
}
