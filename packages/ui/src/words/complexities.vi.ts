import type { Complexity } from '@minhbach/domain';

export const complexityWords: Record<Complexity, string> = {
  simple: 'Đơn giản, có sẵn',
  complex: 'Phức tạp, không có sẵn hoặc phải lấy ý kiến',
};
