import type { CalendarDate } from '../calendar/calendar-date.ts';

/** What can be counted, each with the values that `by` may take; `''` where there is none. */
export const FACT_KINDS = [
  'request_received',
  'request_requester',
  'item_requested',
  'item_decided',
  'item_refused',
  'item_withheld',
  'item_redirected',
  'request_withdrawn',
  'request_asked_to_complete',
  'request_validity_days',
  'request_answered',
  'request_extended',
  'request_statutory_days',
  'request_lived_days',
  'cost_charged',
  'cost_waived',
  'consent',
  'correction_started',
  'correction_closed',
  'complaint_lodged',
  'complaint_closed',
  'look',
  'entry_published',
  'entry_removed',
  'duty_due',
  'petition_received',
  'petition_answered',
  'section_visit',
  'person_trained',
  'regulation_published',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * Facts that do not come from the register of requests but are told by other parts. Where none has been
 * told, the figure is not known: it is null and never zero, whether or not the body keeps a register.
 */
export const TOLD_FACTS: readonly FactKind[] = [
  'look',
  'entry_published',
  'entry_removed',
  'duty_due',
  'petition_received',
  'petition_answered',
  'section_visit',
  'person_trained',
  'regulation_published',
];

/**
 * Where a fact was told (nguồn dữ kiện): the register of requests, another part, or paper brought in.
 */
export const FACT_SOURCES = [
  'request',
  'petition',
  'entry',
  'duty',
  'look',
  'visit',
  'training',
  'regulation',
  'import',
] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** One thing that happened at a body on a day, as figures count it (dữ kiện thống kê). */
export type Fact = {
  kind: FactKind;
  agencyId: string;
  on: CalendarDate;
  /** The request it is about; null where it is about none. */
  requestId: string | null;
  source: FactSource;
  /** What of its source told it, so that its facts can be made anew. */
  sourceId: string;
  /** The item or the place of the thread in its request; 0 for the request as a whole. */
  item: number;
  /** The value of its dimension, such as a ground of refusal; `''` where its kind has none. */
  by: string;
  /** How many, how many đồng, or how many days. */
  amount: number;
};
