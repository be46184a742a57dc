import { NEIGHBOUR_RULES, type TimeLimit } from '@minhbach/domain';

const WORDS: readonly { duty: keyof typeof NEIGHBOUR_RULES; what: string }[] = [
  { duty: 'complaint', what: 'Khiếu nại lần đầu, kể từ ngày nhận hoặc biết được quyết định' },
  { duty: 'complaint_acceptance', what: 'Người đứng đầu phải thụ lý khiếu nại' },
  { duty: 'complaint_settlement', what: 'Giải quyết khiếu nại lần đầu, vụ việc thông thường' },
  { duty: 'lawsuit', what: 'Khởi kiện tại Tòa án, kể từ ngày nhận hoặc biết được quyết định' },
];

const LAWS: Record<string, string> = {
  '02/2011/QH13': 'Luật Khiếu nại số 02/2011/QH13',
  '93/2015/QH13': 'Luật Tố tụng hành chính số 93/2015/QH13',
};

/** How long each way to object is open, and the law that says so. */
export function remediesInWords(): { what: string; law: string; limit: TimeLimit }[] {
  return WORDS.map(({ duty, what }) => {
    const limit = NEIGHBOUR_RULES[duty].simple;
    const { instrument } = limit.under;
    return { what, law: LAWS[instrument] ?? instrument, limit };
  });
}
