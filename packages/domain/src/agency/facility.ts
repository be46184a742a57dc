import type { CalendarDate } from '../calendar/calendar-date.ts';
import { cleanText, textOrNull } from '../request/text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import { tooLongTexts } from './training.ts';

/**
 * What an agency has so that people can read, ask and be helped (cơ sở vật chất): nơi đọc · thiết bị ·
 * lối đi cho xe lăn · người biết ngôn ngữ ký hiệu · người đọc giúp, viết giúp
 */
export const FACILITY_KINDS = [
  'reading_place',
  'device',
  'ramp',
  'sign_language',
  'reading_aloud',
] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

const COUNT_MAX = 10_000;

/**
 * One thing, or several of one kind in one place.
 *
 * @see Luật 01/2026/QH16, Điều 11 khoản 1; Công văn 5543/UBND-NC, mục 5
 */
export type Facility = {
  kind: FacilityKind;
  title: string;
  place: string | null;
  /** When people can use it (giờ mở cửa). */
  hours: string | null;
  /** How many: devices, seats, persons; null when it isn't told. */
  count: number | null;
  note: string | null;
};

/** Who may keep the facilities of an agency: its contact officer, its unit officers and its head. */
export function mayKeepFacilities(
  { role, agencyId }: { role: StaffRole; agencyId: string },
  ofAgencyId: string,
): boolean {
  const keepers: readonly StaffRole[] = ['contact_officer', 'unit_officer', 'head'];
  return agencyId === ofAgencyId && keepers.includes(role);
}

/** A facility as it is kept, checked today; or every fault at once. */
export function keepFacility(
  form: Facility,
  today: CalendarDate,
): Ruling<Facility & { checkedOn: CalendarDate }> {
  const title = cleanText(form.title);
  const place = textOrNull(form.place);
  const hours = textOrNull(form.hours);
  const note = textOrNull(form.note);
  const { kind, count } = form;
  const violations: Violation[] = tooLongTexts({ title, place, hours, note });
  if (title === '') violations.push({ code: 'required', field: 'title', under: [] });
  if (count !== null && !(Number.isInteger(count) && count >= 1 && count <= COUNT_MAX))
    violations.push({ code: 'not_a_number', field: 'count', under: [] });
  return violations.length > 0
    ? { allowed: false, violations }
    : allows({ kind, title, place, hours, count, note, checkedOn: today });
}
