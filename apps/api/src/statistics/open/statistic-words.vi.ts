import { POOLED, SHOWN_FROM, TOLD_ALONE_FROM, type FigureUnit } from '@minhbach/domain';

export const UNITS: Readonly<Record<FigureUnit, string>> = {
  item: 'thông tin',
  request: 'yêu cầu',
  day: 'ngày',
  dong: 'đồng',
  entry: 'mục',
  duty: 'nghĩa vụ',
  person: 'lượt người',
  body: 'cơ quan',
  visit: 'lượt',
  case: 'việc',
};

export const KNOWN = 'Có số liệu';
export const MISSING = 'Chưa có số liệu';

/** What whoever uses the numbers has to know, one sentence each. */
export const NOTES: readonly string[] = [
  'Tính từ sổ theo dõi cung cấp thông tin theo yêu cầu. Ô trống là chưa có số liệu, không phải bằng không.',
  `Để không ai bị nhận ra, các phần của số liệu về người chỉ được nêu khi năm đã kết thúc; phần nhỏ hơn ${SHOWN_FROM} được gộp lại (mã ${POOLED}); cơ quan có ít hơn ${TOLD_ALONE_FROM} trong cả năm chỉ được tính chung trong số liệu của Thành phố.`,
  'Tổng số của cơ quan cấp trên bằng tổng của chính cơ quan đó và các cơ quan bên dưới, trừ trung vị và các phần.',
];
