/** How many rows one file may hold; more is told and nothing of it imported. */
export const ROWS_MAX = 100_000;

/** Why a file as a whole can't be taken. */
export const SHEET_FAULT_CODES = [
  'file_not_a_table',
  'encoding_not_utf8',
  'csv_broken',
  'workbook_unreadable',
  'workbook_too_large',
  'workbook_with_macros',
  'workbook_encrypted',
  'no_visible_sheet',
  'header_missing',
  'columns_missing',
  'columns_doubled',
  'rows_missing',
  'too_many_rows',
  'import_given_up',
] as const;
export type SheetFaultCode = (typeof SHEET_FAULT_CODES)[number];

/** `…` stands for the detail. */
export const sheetFaultWords: Record<SheetFaultCode, string> = {
  file_not_a_table: 'Chỉ nhập được tệp CSV (.csv) hoặc Excel (.xlsx). Hãy lưu bảng theo dạng đó.',
  encoding_not_utf8:
    'Tệp không dùng bảng mã UTF-8 (có thể là UTF-16, Windows-1258 hoặc TCVN3), nên chữ Việt sẽ sai. Trong Excel: chọn Tệp › Lưu thành › “CSV UTF-8 (phân tách bằng dấu phẩy)”, hoặc lưu thành .xlsx, rồi tải lên lại.',
  csv_broken:
    'Dấu nháy kép trong tệp CSV không khép kín ở gần dòng …. Ô có dấu phân cách hoặc xuống dòng phải nằm trong cặp dấu nháy kép; cách chắc nhất là lưu bảng thành .xlsx.',
  workbook_unreadable: 'Không đọc được tệp Excel này. Hãy mở bằng Excel, lưu lại rồi tải lên.',
  workbook_too_large:
    'Tệp Excel này bung ra quá lớn so với một bảng danh mục. Hãy xóa ảnh, định dạng và các dòng trống thừa, hoặc chia thành nhiều tệp.',
  workbook_with_macros:
    'Tệp Excel có macro nên không được nhận. Hãy lưu thành “Sổ làm việc Excel (.xlsx)” rồi tải lên lại.',
  workbook_encrypted: 'Tệp Excel có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên.',
  no_visible_sheet: 'Tệp Excel không có trang tính nào đang hiện. Hãy bỏ ẩn trang cần nhập.',
  header_missing:
    'Không thấy dòng tên cột trong 20 dòng đầu. Hãy dùng tên cột như trong tệp mẫu, ví dụ “Trích yếu”, “Cơ quan ban hành”.',
  columns_missing: 'Thiếu cột bắt buộc: …. Hãy thêm cột theo tệp mẫu.',
  columns_doubled: 'Có hai cột cùng nghĩa: …. Hãy giữ lại một cột.',
  rows_missing: 'Bảng không có dòng nào dưới dòng tên cột.',
  too_many_rows: `Bảng có hơn ${ROWS_MAX.toLocaleString('vi-VN')} dòng. Hãy chia thành nhiều tệp; chưa có dòng nào được nhập.`,
  import_given_up:
    'Hệ thống gặp lỗi khi xử lý và đã thử lại nhiều lần. Những gì đã nhập vẫn còn; bấm “Chạy lại” để tiếp tục từ chỗ dừng, hoặc báo quản trị viên.',
};

/** What a person should know about a file that was taken nevertheless. */
export const SHEET_FINDING_CODES = [
  'sheet_hidden',
  'sheet_passed_over',
  'column_hidden',
  'column_unknown',
  'rows_hidden',
  'rows_above_header',
  'formulas_taken_by_value',
  'cells_merged',
  'same_file_before',
] as const;
export type SheetFindingCode = (typeof SHEET_FINDING_CODES)[number];
export type SheetFinding = { code: SheetFindingCode; detail: string };

export const sheetFindingWords: Record<SheetFindingCode, string> = {
  sheet_hidden: 'Trang tính “…” đang bị ẩn nên không được nhập.',
  sheet_passed_over: 'Trang tính “…” không được nhập: mỗi lần chỉ nhập một trang.',
  column_hidden: 'Cột “…” đang bị ẩn nên không được nhập. Bỏ ẩn rồi tải lên lại nếu cần.',
  column_unknown: 'Cột “…” không có trong tệp mẫu nên không được nhập.',
  rows_hidden: '… dòng đang bị ẩn (hoặc bị lọc) nên không được nhập.',
  rows_above_header: '… dòng phía trên dòng tên cột được bỏ qua.',
  formulas_taken_by_value:
    '… ô có công thức: lấy giá trị đã lưu trong tệp, không tính lại công thức.',
  cells_merged: '… vùng ô gộp: chỉ ô đầu của mỗi vùng có giá trị.',
  same_file_before: 'Tệp có cùng nội dung đã được tải lên trước đó (…).',
};

/** The words with their detail in place. */
export const withDetail = (words: string, detail: string | null): string =>
  words.replace('…', () => detail ?? '');
