/** What a letter tells. Each follows one line of the register. */
export const NOTICE_KINDS = [
  'received',
  'ask_to_complete',
  'judged_valid',
  'time_notice',
  'extended',
  'costs_notified',
  'decided',
  'delivered',
  'refused',
  'withdrawn',
  'reopened',
  'deadline_recomputed',
  'correction_received',
  'correction_answered',
  'complaint_received',
  'complaint_answered',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
