import {
  classTitle,
  IMPORT_COLUMNS,
  LAW_01_2026,
  partsOf,
  REQUIRED_COLUMNS,
  SHEET_ACCESS_WORDS,
  SHEET_HEAD_WORDS,
  type ImportColumn,
} from '@minhbach/domain';
import { headingOf } from './import.types.ts';
import { ROWS_MAX } from './sheet-words.vi.ts';

const list = (words: Readonly<Record<string, string>>) => Object.values(words).join(' / ');

/** What to write in each column, for whoever fills in the template. */
const COLUMN_HELP: Readonly<Record<ImportColumn, string>> = {
  import_key:
    'Mã của riêng dòng này trong cơ quan, nếu có (ví dụ R001). Nhập lại cùng mã không tạo mục mới.',
  document_number: 'Ví dụ: 35/KH-UBND. Để trống nếu không có.',
  title: 'Trích yếu hoặc tên của thông tin. Không ghi nội dung mật.',
  document_kind: 'Ví dụ: Quyết định, Kế hoạch, Thông báo.',
  issuer: 'Cơ quan, người ký ban hành.',
  agency_code:
    'Mã hoặc tên đầy đủ của cơ quan nắm giữ. Để trống: cơ quan của người nhập (với đầu mối của Thành phố: văn bản tham khảo, không cơ quan nào nắm giữ).',
  issued_on: 'Ngày/tháng/năm, ví dụ 29/4/2026.',
  effective_on: 'Ngày/tháng/năm.',
  in_force_until: 'Ngày cuối cùng còn hiệu lực (không phải ngày hết hiệu lực).',
  made_on: 'Để trống nếu trùng ngày ban hành. Từ ngày này tính hạn công khai.',
  public_since:
    'Ngày được công khai lần đầu ở nơi khác, nếu biết. Để trống: hệ thống ghi là chưa rõ ngày, không tính là trễ.',
  published_until: 'Ngày cuối cùng công khai. Để trống nếu không thời hạn.',
  subject: 'Ví dụ: Đất đai; Y tế.',
  summary: 'Vài dòng để người dân hiểu nội dung.',
  classes:
    'Mã loại thông tin theo Điều 17, nhiều mã cách nhau bằng dấu chấm phẩy; xem trang “Loại thông tin”.',
  access: list(SHEET_ACCESS_WORDS),
  head: `Chỉ ghi khi không công khai: ${list(SHEET_HEAD_WORDS)}`,
  condition: 'Chỉ ghi khi tiếp cận có điều kiện: điều kiện để được cung cấp.',
  title_is_harmless:
    'Ghi “Có” khi không công khai và đã đọc lại: tên, số, tóm tắt không làm lộ điều cần bảo vệ.',
  link: 'Nơi đã đăng toàn văn, bắt đầu bằng https:// hoặc http://.',
  note: 'Cho người nhập; không đưa vào danh mục.',
};

/** The headings of the template, in their order. */
export const TEMPLATE_HEADINGS = IMPORT_COLUMNS.map((column) => headingOf(column) ?? column);

const required: readonly ImportColumn[] = REQUIRED_COLUMNS;

/** One column per row, so that this sheet is never taken for the table itself. */
export const GUIDE_ROWS: readonly (readonly string[])[] = [
  ['Tên cột', 'Bắt buộc', 'Cách ghi'],
  ...IMPORT_COLUMNS.map((column) => [
    `Cột “${headingOf(column)}”`,
    required.includes(column) ? 'Có' : '',
    COLUMN_HELP[column],
  ]),
  ['Giới hạn', '', `Mỗi tệp nhiều nhất ${ROWS_MAX.toLocaleString('vi-VN')} dòng.`],
  ['Không nhập', '', 'Dòng, cột, trang tính đang ẩn. Công thức: lấy giá trị đã lưu trong tệp.'],
];

/** Every class of the statute in force, with its parts. */
export const CLASS_ROWS: readonly (readonly string[])[] = [
  ['Mã', 'Thông tin phải công khai (Luật 01/2026/QH16, Điều 17 khoản 1)'],
  ...LAW_01_2026.publicationClasses.flatMap(({ key, title }) => [
    [key, title],
    ...partsOf(key).map((part) => [part, `– ${classTitle(part)}`]),
  ]),
];
