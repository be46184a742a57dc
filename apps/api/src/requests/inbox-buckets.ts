/**
 * How an officer's day is sorted. The first five part what awaits an answer by its last day; the two
 * that wait overlap with them, since no clock stops for waiting. What is complained of may be closed.
 */
export const INBOX_BUCKETS = [
  'all',
  'late',
  'due_today',
  'due_this_week',
  'later',
  'waiting_for_requester',
  'waiting_for_others',
  'complained_of',
  'closed',
] as const;
export type InboxBucket = (typeof INBOX_BUCKETS)[number];
