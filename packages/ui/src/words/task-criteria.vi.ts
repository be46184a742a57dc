import type { TaskCriterion } from '@minhbach/domain';

/** What makes a task done. */
export const taskCriterionWords: Record<TaskCriterion, string> = {
  written_report: 'báo cáo bằng lời',
  catalogue_entry: 'mục đã công khai trong danh mục',
  file: 'tệp kèm theo',
  regulation_published: 'quy chế nội bộ đã công khai',
  contact_point_named: 'đã có đầu mối cung cấp thông tin',
  both_catalogues_current: 'hai danh mục đang được cập nhật',
  section_complete: 'chuyên mục đầy đủ các phần',
  procedure_published: 'thủ tục hành chính đã công bố',
  service_units_published: 'danh mục đơn vị sự nghiệp đã công khai',
};
