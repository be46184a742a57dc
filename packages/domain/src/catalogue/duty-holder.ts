import type { AgencyKind } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';

/**
 * Kinds of bodies that have duties of their own: Ủy ban nhân dân thành phố · Hội đồng nhân dân thành phố ·
 * sở, cơ quan chuyên môn và tương đương · Ủy ban nhân dân xã, phường · đơn vị sự nghiệp công lập · khác
 */
export const DUTY_HOLDERS = [
  'city_committee',
  'city_council',
  'department',
  'commune',
  'service_unit',
  'other_body',
] as const;
export type DutyHolder = (typeof DUTY_HOLDERS)[number];

/** Fields (lĩnh vực) that some department looks after, and that bring it duties of their own. */
export const DUTY_FIELDS = [
  'finance',
  'inspection',
  'planning',
  'land',
  'environment',
  'housing',
  'health',
  'culture',
  'labour',
  'science',
] as const;
export type DutyField = (typeof DUTY_FIELDS)[number];

/** What the rules of publication look at in a body. */
export type DutyAgency = {
  id: string;
  kind: AgencyKind;
  holder: DutyHolder;
  fields: readonly DutyField[];
  validFrom: CalendarDate | null;
  validUntil: CalendarDate | null;
};
