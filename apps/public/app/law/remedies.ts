import { NEIGHBOUR_RULES, type TimeLimit } from '@minhbach/domain';

const WORDS: readonly { duty: keyof typeof NEIGHBOUR_RULES; what: string }[] = [
  { duty: 'complaint', what: 'Khiếu nại lần đầu, kể từ ngày nhận hoặc biết được quyết định' },
  { duty: 'complaint_acceptance', what: 'Người đứng đầu phải thụ lý khiếu nại' },
  { duty: 'complaint_settlement', what: 'Giải quyết khiếu nại lần đầu, vụ việc thông thường' },
  { duty: 'lawsuit', what: 'Khởi kiện tại Tòa án, kể từ ngày nhận hoặc biết được quyết định' },
];

/** How long each way to object is open. */
export function remediesInWords(): { what: string; limit: TimeLimit }[] {
  return WORDS.map(({ duty, what }) => ({ what, limit: NEIGHBOUR_RULES[duty].simple }));
}
