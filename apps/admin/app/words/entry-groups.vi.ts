import { entryStateWords } from '@minhbach/ui/words/entry-states.vi.ts';
import type { EntryGroup } from '../entries/entry-filters.ts';

export const entryGroupWords: Record<EntryGroup, string> = {
  all: 'Tất cả',
  waiting: 'Chờ bạn xác nhận',
  review: 'Đến kỳ rà soát',
  ...entryStateWords,
};
