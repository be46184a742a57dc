import type { AccessLevel } from '@minhbach/domain';

export const accessLevelWords: Record<AccessLevel, string> = {
  public: 'Công khai',
  conditional: 'Tiếp cận có điều kiện',
  metadata_only: 'Chỉ có mô tả',
};
