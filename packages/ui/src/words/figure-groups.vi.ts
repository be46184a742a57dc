import type { FigureGroup } from '@minhbach/domain';

export const figureGroupWords: Record<FigureGroup, string> = {
  requests: 'Yêu cầu và kết quả',
  times: 'Thời hạn trả lời',
  costs: 'Chi phí và ý kiến của người liên quan',
  disputes: 'Đính chính và khiếu nại',
  catalogue: 'Danh mục thông tin công khai',
  duties: 'Nghĩa vụ công khai và kiến nghị',
  conditions: 'Truy cập, tập huấn, quy chế',
};
