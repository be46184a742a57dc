import type { CalendarDate } from '../calendar/calendar-date.ts';

/** thành phố · sở, cơ quan chuyên môn · quận, huyện, thị xã (đến 30/6/2025) · xã, phường · đơn vị sự nghiệp · khác */
export const AGENCY_LEVELS = [
  'city',
  'department',
  'district',
  'commune',
  'service_unit',
  'other',
] as const;
export type AgencyLevel = (typeof AGENCY_LEVELS)[number];

/** What a body is in law: cơ quan nhà nước | đơn vị sự nghiệp công lập cung ứng dịch vụ cơ bản, thiết yếu. */
export const AGENCY_KINDS = ['state_agency', 'public_service_unit'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** A body over the time it existed (cơ quan, đơn vị). Where it stands in the tree is in its placements. */
export type Agency = {
  id: string;
  /** Unique only together with its time: new wards took over old codes. */
  code: string;
  level: AgencyLevel;
  kind: AgencyKind;
  /** The first day of existence; null when not known. */
  validFrom: CalendarDate | null;
  /** The last day of existence; null while it exists. */
  validUntil: CalendarDate | null;
};

/** That a body took over a subject of another (tiếp nhận chức năng, nhiệm vụ, quyền hạn). */
export type Succession = {
  fromId: string;
  toId: string;
  /** The subject taken over, such as `land`; null for whatever no subject names. */
  subject: string | null;
  validFrom: CalendarDate;
};

/** Whether the body existed on that day. */
export function existsOn(
  { validFrom, validUntil }: Pick<Agency, 'validFrom' | 'validUntil'>,
  on: CalendarDate,
): boolean {
  return (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}

/** A name that a body bore before (tên gọi trước đây), and the last day it did. */
export type FormerName = { name: string; validUntil: CalendarDate };

/** What a body was called on that day. */
export function nameOn(name: string, formerNames: readonly FormerName[], on: CalendarDate): string {
  const [then] = formerNames
    .filter(({ validUntil }) => on <= validUntil)
    .toSorted((one, other) => (one.validUntil < other.validUntil ? -1 : 1));
  return then?.name ?? name;
}
