import type { CalendarDate } from '@minhbach/domain';

/** What a requester said of themselves. Nothing outside this folder keeps any of it. */
export type RequesterIdentity = {
  fullName: string | null;
  birthDate: CalendarDate | null;
  residence: string | null;
  idNumber: string | null;
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  representativeName: string | null;
};

/** All that is sealed for a person: who they are, and why they ask where a statute wants to know. */
export type RequesterFile = RequesterIdentity & { purpose: string | null };

export const FILE_FIELDS = [
  'fullName',
  'birthDate',
  'residence',
  'idNumber',
  'email',
  'phone',
  'postalAddress',
  'representativeName',
  'purpose',
] as const satisfies readonly (keyof RequesterFile)[];

export type SealedFile = Partial<Record<keyof RequesterFile, string>>;

export const EMPTY_FILE: RequesterFile = {
  fullName: null,
  birthDate: null,
  residence: null,
  idNumber: null,
  email: null,
  phone: null,
  postalAddress: null,
  representativeName: null,
  purpose: null,
};

/** `Nguyễn Thị Hồng Nhung` is shown as `N. T. H. N.` */
export function maskOf(fullName: string | null): string {
  const initials = (fullName ?? '').match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  return initials.map((letter) => `${letter.toLocaleUpperCase('vi')}.`).join(' ');
}

/**
 * The text that is the same whenever the same person asks: the ID number, else the e-mail, else the
 * telephone. Null where none was given; a name alone is shared by too many.
 */
export function identifyingText(identity: RequesterIdentity): string | null {
  const idNumber = identity.idNumber?.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  if (idNumber) return `id:${idNumber}`;
  const email = identity.email?.trim().toLowerCase();
  if (email) return `email:${email}`;
  const phone = identity.phone?.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
  return phone ? `phone:${phone}` : null;
}
