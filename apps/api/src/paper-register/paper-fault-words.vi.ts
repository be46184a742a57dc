import {
  PAPER_CHOICES,
  PAPER_HEADINGS,
  PAPER_ROWS_MAX,
  type PaperColumn,
  type PaperFaultCode,
  type PaperTableFaultCode,
} from '@minhbach/domain';

/** Why a table can't be taken that no look at it alone would tell. */
export type TableFaultCode = PaperTableFaultCode | 'unreadable' | 'same_before';

/** `…` stands for the detail. */
export const tableFaultWords: Record<TableFaultCode, string> = {
  unreadable:
    'Không đọc được bảng: dấu nháy kép không khép kín ở gần dòng …. Chép lại từ Excel rồi dán.',
  same_before: 'Bảng này đã được nhập ngày …. Không nhập lần nữa.',
  table_empty: 'Bảng chưa có dòng nào dưới dòng tên cột.',
  columns_missing: 'Thiếu cột bắt buộc: …. Dòng đầu tiên phải là tên các cột.',
  column_unknown: 'Không có cột tên: …. Bỏ cột này hoặc đổi tên theo mẫu.',
  column_twice: 'Có hai cột cùng tên: …. Giữ lại một cột.',
  column_tells_identity:
    'Bỏ cột “…” trước khi nhập: số liệu không cần biết ai yêu cầu, và danh tính không được đưa vào đây.',
  too_many_rows: `Bảng có … dòng; mỗi lần nhập nhiều nhất ${PAPER_ROWS_MAX.toLocaleString('vi-VN')} dòng. Chia thành nhiều lần.`,
};

const CHOICES: Partial<Record<PaperColumn, readonly string[]>> = PAPER_CHOICES;

/** What is wrong with a cell, and what to write instead. */
export function rowFaultWords(column: PaperColumn, code: PaperFaultCode | 'known_before'): string {
  if (code === 'word_unknown')
    return `Không hiểu giá trị này. Viết một trong: ${(CHOICES[column] ?? []).join('; ')}.`;
  return ROW_FAULTS[code];
}

const ROW_FAULTS: Record<Exclude<PaperFaultCode, 'word_unknown'> | 'known_before', string> = {
  required: 'Ô này còn trống.',
  day_unreadable: 'Viết ngày có thật, dạng ngày/tháng/năm, ví dụ 3/2/2025.',
  in_the_future: 'Ngày này chưa đến.',
  before_the_law: 'Luật Tiếp cận thông tin chưa có hiệu lực trước ngày 01/7/2018.',
  body_not_there: 'Ngày này cơ quan chưa thành lập hoặc đã kết thúc; nhập cho cơ quan khi đó.',
  answered_before_received: 'Ngày trả lời không thể trước ngày nhận.',
  due_before_received: 'Hạn trả lời không thể trước ngày nhận.',
  channel_not_in_statute: 'Luật áp dụng cho ngày này không có cách gửi đó.',
  number_unreadable: 'Viết một số nguyên hợp lệ, chỉ gồm chữ số.',
  ground_without_refusal: 'Chỉ ghi lý do khi từ chối hoặc cung cấp một phần.',
  ground_missing: `Đã từ chối thì phải ghi “${PAPER_HEADINGS.ground}”.`,
  answer_day_missing: `Đã có kết quả thì phải ghi “${PAPER_HEADINGS.answeredOn}”.`,
  outcome_missing: `Đã trả lời thì phải ghi “${PAPER_HEADINGS.outcome}”.`,
  number_twice: 'Số sổ này có hai lần trong bảng, cùng một năm.',
  known_before: 'Số sổ này của năm đó đã được nhập trước đây.',
};
