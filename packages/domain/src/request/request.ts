import type { CalendarDate, Instant } from '../calendar/calendar-date.ts';
import type { FormGap } from './form-gaps.ts';
import type { StatuteInstrument } from '../law/statute.ts';
import type { Refusal } from './refusal.ts';
import type { Complaint, Consent, Correction, CostNotice } from './threads.ts';
import type {
  Channel,
  Complexity,
  DeliveryMode,
  DeliveryProof,
  ItemOutcome,
  RequesterKind,
  RequesterNeed,
  RequestStage,
} from './vocabulary.ts';

/** One thing asked for in a request (nội dung yêu cầu). Each is answered by itself. */
export type RequestItem = {
  /** From 1, in the order in which they were asked. */
  number: number;
  description: string;
  /** tên văn bản, hồ sơ, tài liệu */
  documentName: string | null;
  /** Null until decided. */
  outcome: ItemOutcome | null;
  /** The refusal, or what was withheld from an item provided in part. */
  refusal: Refusal | null;
  documentIds: readonly string[];
  answer: string | null;
  decidedOn: CalendarDate | null;
  /** The request that this item became at the right body (reading P9). */
  redirectedToId: string | null;
};

/**
 * A request for information (yêu cầu cung cấp thông tin). A row of storage is this value: what can be
 * computed, such as lateness, is not in it; `dueOn` is a cache that carries its calendar's version.
 */
export type InformationRequest = {
  id: string;
  reference: string;
  agencyId: string;
  /** Fixed for the whole life of the request by the moment of first sending (reading P4). */
  statute: StatuteInstrument;
  channel: Channel;
  delivery: DeliveryMode;
  sentAt: Instant;
  /** Differs from `sentAt` only where another body named this one (reading P9). */
  firstSentAt: Instant;
  receivedOn: CalendarDate;
  /** ngày nhận được yêu cầu hợp lệ; null while what is missing has not come. */
  validOn: CalendarDate | null;
  /** Null until judged, and always null under 01/2026; counted as simple until then. */
  complexity: Complexity | null;
  complexityReason: string | null;
  stage: RequestStage;
  extended: boolean;
  timeNoticeOn: CalendarDate | null;
  /** The last day to answer; null while no clock runs. */
  dueOn: CalendarDate | null;
  /** The same day before it moved off a day off; alerts look at this one. */
  nominalDueOn: CalendarDate | null;
  calendarVersion: string | null;
  decidedOn: CalendarDate | null;
  deliveredOn: CalendarDate | null;
  receiptProof: DeliveryProof | null;
  /** The day the requester received the answer, once proven. */
  receiptProvenOn: CalendarDate | null;
  requesterId: string;
  requesterKind: RequesterKind;
  needs: readonly RequesterNeed[];
  /** The requester says that the information bears directly on their own rights (quyền và lợi ích hợp pháp). */
  directlyConcerned: boolean;
  /** What the form still lacks. */
  missing: readonly FormGap[];
  missingExplanation: string | null;
  /** The day on which the requester was asked to complete the form; it happens once, and stays known. */
  askedToCompleteOn: CalendarDate | null;
  /** From which day the clock ran that asking took back; null where none ran. */
  presumedValidOn: CalendarDate | null;
  redirectedFrom: { requestId: string; itemNumber: number } | null;
  assignedUnit: string | null;
  assigneeId: string | null;
  /** Grows by one with every act, so that two people at once are told apart. */
  version: number;
  /** Sample data of a demonstration. */
  sample: boolean;
  items: readonly RequestItem[];
  consents: readonly Consent[];
  costNotice: CostNotice | null;
  corrections: readonly Correction[];
  complaints: readonly Complaint[];
};
