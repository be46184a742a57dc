import type { PublishedError } from '@minhbach/domain';

export const publishedErrorWords: Record<PublishedError, string> = {
  own_published_by_self: 'Thông tin do cơ quan tạo ra và công khai',
  of_other_published_by_self: 'Thông tin của cơ quan khác do cơ quan công khai',
  own_published_by_other: 'Thông tin do cơ quan tạo ra, cơ quan khác công khai sai',
};
