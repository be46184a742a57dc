import type { ConsentState } from '@minhbach/domain';

export const consentStateWords: Record<ConsentState, string> = {
  asked: 'Đã hỏi ý kiến, đang chờ',
  given: 'Đã đồng ý',
  denied: 'Không đồng ý',
  overridden: 'Người đứng đầu quyết định vì lợi ích công cộng',
};
