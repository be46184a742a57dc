import { vnd } from '@minhbach/ui/words/measures.vi.ts';
import type {
  FigureUnit,
  LastYearSource,
  ReportAddressee,
  ReportEventName,
  ReportLevel,
  ReportState,
  ReviewGap,
  ReviewLevel,
} from '../gql/graphql.ts';

export const reportStateWords: Record<ReportState, string> = {
  open: 'Chưa gửi',
  returned: 'Trả lại, chờ gửi lại',
  submitted: 'Đã gửi, chờ tiếp nhận',
  accepted: 'Đã tiếp nhận',
  compiled: 'Đã tổng hợp lên cấp trên',
};

export const reportLevelWords: Record<ReportLevel, string> = {
  commune: 'Ủy ban nhân dân xã, phường',
  district: 'Ủy ban nhân dân quận, huyện, thị xã (đến 30/6/2025)',
  department: 'Sở, ban, ngành',
  other: 'Cơ quan khác',
  compiled: 'Báo cáo tổng hợp của Sở Tư pháp',
  city: 'Báo cáo của Ủy ban nhân dân Thành phố',
};

export const reportEventWords: Record<ReportEventName, string> = {
  open_report: 'Mở báo cáo',
  save_report: 'Lưu nội dung',
  bring_totals: 'Nhập số liệu từ báo cáo giấy',
  drop_totals: 'Bỏ số liệu từ báo cáo giấy',
  submit_report: 'Gửi báo cáo, chốt số liệu',
  return_report: 'Trả lại',
  accept_report: 'Tiếp nhận',
  compile_report: 'Tổng hợp lên cấp trên',
  remind_report: 'Nhắc gửi báo cáo',
};

export const addresseeWords: Record<ReportAddressee, string> = {
  department_of_justice: 'Sở Tư pháp',
  city_committee: 'Ủy ban nhân dân Thành phố',
  ministry_of_justice: 'Bộ Tư pháp',
  own_council: 'Hội đồng nhân dân cùng cấp',
};

export const lastYearWords: Record<LastYearSource, string> = {
  reported: 'Số năm trước lấy từ báo cáo đã gửi.',
  counted: 'Năm trước không có báo cáo trong hệ thống; số năm trước tính từ sổ theo dõi.',
  none: 'Năm trước không có báo cáo tổng hợp trong hệ thống.',
};

export const reviewLevelWords: Record<ReviewLevel, string> = {
  body: 'Báo cáo của một cơ quan',
  compiled: reportLevelWords.compiled,
  city: reportLevelWords.city,
};

export const reviewGapWords: Record<ReviewGap, string> = {
  no_body: 'Trong năm này cơ quan chưa thành lập hoặc đã kết thúc hoạt động.',
  no_register: 'Trong năm này cơ quan chưa có sổ theo dõi trong hệ thống.',
};

export const NO_DATA = 'chưa có số liệu';

/** A value with its thousands, or that there is none: missing is not zero. */
export function figureWords(value: number | null | undefined, unit?: FigureUnit): string {
  if (value === null || value === undefined) return NO_DATA;
  return unit === 'dong' ? vnd(value) : value.toLocaleString('vi-VN');
}
