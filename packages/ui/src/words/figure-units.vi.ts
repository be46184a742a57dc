import type { FigureUnit } from '@minhbach/domain';

export const figureUnitWords: Record<FigureUnit, string> = {
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
