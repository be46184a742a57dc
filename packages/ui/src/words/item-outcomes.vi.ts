import type { ItemOutcome } from '@minhbach/domain';

export const itemOutcomeWords: Record<ItemOutcome, string> = {
  provided: 'Cung cấp',
  partly_provided: 'Cung cấp một phần',
  refused: 'Từ chối cung cấp',
};
