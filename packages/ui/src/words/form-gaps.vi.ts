import type { FormGap } from '@minhbach/domain';
import { formFieldWords } from './form-fields.vi.ts';

export const formGapWords: Record<FormGap, string> = {
  ...formFieldWords,
  representative: 'Họ và tên người đại diện',
  birth_date: 'Ngày sinh',
  confirmation: 'Xác nhận bằng một kênh mà luật quy định',
};
