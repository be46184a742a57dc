import type { CalendarDate, Instant } from '../calendar/calendar-date.ts';
import type { Channel, DeliveryMode, RequesterKind, RequesterNeed } from './vocabulary.ts';

/** One item as a person types it. */
export type RequestItemForm = { description: string; documentName?: string | null };

/** What a form may say about the requester; which of it is needed depends on the statute and kind. */
export type PersonForm = {
  fullName?: string | null;
  birthDate?: CalendarDate | null;
  /** nơi cư trú, địa chỉ */
  residence?: string | null;
  /** Number of the identity paper, never its picture. */
  idNumber?: string | null;
  email?: string | null;
  phone?: string | null;
  postalAddress?: string | null;
  /** The parent, guardian, legal or authorised representative, or the organisation's representative. */
  representativeName?: string | null;
};

/** The request form of a citizen (phiếu yêu cầu cung cấp thông tin) as sent from the public site. */
export type RequestForm = {
  agencyCode: string;
  items: readonly RequestItemForm[];
  delivery: DeliveryMode;
  purpose?: string | null;
  requester: PersonForm & { kind: RequesterKind; fullName: string };
  needs?: readonly RequesterNeed[] | null;
  directlyConcerned?: boolean | null;
};

/** What an officer registers as it arrived: fields may be missing, the receipt day is the true one. */
export type IntakeForm = {
  agencyCode?: string | null;
  channel: Channel;
  sentAt: Instant;
  receivedOn: CalendarDate;
  items: readonly RequestItemForm[];
  delivery: DeliveryMode;
  purpose?: string | null;
  requester: PersonForm & { kind: RequesterKind };
  needs?: readonly RequesterNeed[] | null;
  directlyConcerned?: boolean | null;
};

/** What a requester adds after being asked to complete the form. */
export type CompletionForm = PersonForm & { purpose?: string | null };

/** The parts of a form that a statute demands or not, put together from what came and what was added. */
export type FormContent = {
  items: readonly RequestItemForm[];
  delivery: DeliveryMode;
  purpose?: string | null;
  requester: PersonForm & { kind: RequesterKind };
};
