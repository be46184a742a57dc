import type { PublicationBasis } from '@minhbach/domain';

export const publicationBasisWords: Record<PublicationBasis, string> = {
  sector_law: 'theo pháp luật chuyên ngành',
  own_catalogue: 'theo ngày hẹn trong danh mục của cơ quan',
  statute: 'theo Luật Tiếp cận thông tin',
  backlog: 'thông tin có trước 01/9/2026, công khai trong 6 tháng',
};
