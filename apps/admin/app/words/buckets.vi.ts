import type { InboxBucket } from '../gql/graphql.ts';

/** In the order of urgency, which is the order on the screen. */
export const BUCKETS = [
  'late',
  'due_today',
  'due_this_week',
  'later',
  'waiting_for_requester',
  'waiting_for_others',
  'complained_of',
  'all',
  'closed',
] as const satisfies readonly InboxBucket[];

export const bucketWords: Record<InboxBucket, string> = {
  late: 'Quá hạn',
  due_today: 'Hết hạn hôm nay',
  due_this_week: 'Hết hạn trong tuần',
  later: 'Hạn sau tuần này',
  waiting_for_requester: 'Chờ người yêu cầu',
  waiting_for_others: 'Chờ nơi khác',
  complained_of: 'Có khiếu nại chưa giải quyết',
  all: 'Tất cả đang mở',
  closed: 'Đã xong',
};
