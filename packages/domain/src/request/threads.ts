import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Provision } from '../law/provision.ts';
import type {
  ComplaintMatter,
  ComplaintState,
  ConsentState,
  CorrectionState,
  CostState,
} from './vocabulary.ts';

/**
 * Consent of the person, family or owner concerned (sự đồng ý của người có liên quan) to giving an item.
 * Asking never stops the clock.
 */
export type Consent = {
  id: string;
  itemNumber: number;
  state: ConsentState;
  /** Who was asked. Shown to the agency only. */
  concerned: string;
  explanation: string;
  askedOn: CalendarDate;
  answeredOn: CalendarDate | null;
  /** Why the head of the agency provides without consent; null unless overridden. */
  overrideReason: string | null;
};

/** One line of a cost notice, in whole đồng. */
export type CostLine = { item: string; quantity: number; amountVnd: number };

/** Notice of actual costs (thông báo chi phí thực tế). Without one nothing may be charged or refused for. */
export type CostNotice = {
  id: string;
  state: CostState;
  lines: readonly CostLine[];
  postageVnd: number;
  totalVnd: number;
  notifiedOn: CalendarDate;
  /** thời hạn thanh toán: set by the notice, since the law sets none. */
  payBy: CalendarDate;
  paidOn: CalendarDate | null;
  /** The provision that waives; which case it was stands in the register. */
  waivedUnder: Provision | null;
};

/** A claim of the requester, or a finding of the agency, that what was given is wrong or incomplete. */
export type Correction = {
  id: string;
  itemNumber: number;
  state: CorrectionState;
  /** `claimed` by the requester or `discovered` by the agency: what set the clock. */
  origin: 'claimed' | 'discovered';
  /** The claim or the finding. */
  claim: string;
  startedOn: CalendarDate;
  dueOn: CalendarDate;
  nominalDueOn: CalendarDate;
  closedOn: CalendarDate | null;
  documentIds: readonly string[];
  /** The corrected answer, or why the claim was rejected. */
  answer: string | null;
};

/** A first complaint (khiếu nại lần đầu) to the head of the agency. */
export type Complaint = {
  id: string;
  state: ComplaintState;
  /** What stood against the agency when it was lodged. */
  against: readonly ComplaintMatter[];
  text: string;
  lodgedOn: CalendarDate;
  acceptedOn: CalendarDate | null;
  decidedOn: CalendarDate | null;
  /** The last day to accept it, then to settle it; null once closed. */
  dueOn: CalendarDate | null;
  nominalDueOn: CalendarDate | null;
  /** The decision, or why it was not accepted. */
  decision: string | null;
  /** The day on which it opened the request again; it does so once. */
  reopenedOn: CalendarDate | null;
};
