import { foldedText } from './folded-text.ts';

/**
 * The columns of a sheet of entries (bảng danh mục thông tin), in the order of the template. What each
 * holds is what a person would otherwise type about one entry.
 */
export const IMPORT_COLUMNS = [
  'import_key',
  'document_number',
  'title',
  'document_kind',
  'issuer',
  'agency_code',
  'issued_on',
  'effective_on',
  'in_force_until',
  'made_on',
  'public_since',
  'published_until',
  'subject',
  'summary',
  'classes',
  'access',
  'head',
  'condition',
  'title_is_harmless',
  'link',
  'note',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** One row as texts, by column; a column that the sheet doesn't have is left out. */
export type ImportTexts = Readonly<Partial<Record<ImportColumn, string>>>;

/** Without these columns no row could be read, so the sheet as a whole is refused. */
export const REQUIRED_COLUMNS = [
  'title',
  'issuer',
  'access',
] as const satisfies readonly ImportColumn[];

/** The columns that hold a day. */
export const DAY_COLUMNS = [
  'issued_on',
  'effective_on',
  'in_force_until',
  'made_on',
  'public_since',
  'published_until',
] as const satisfies readonly ImportColumn[];

/**
 * What agencies call each column; the first is the heading of the template. `Ngày hết hiệu lực` is not
 * among them: it is the day after the last day in force, and taking it would be wrong by one.
 */
export const COLUMN_HEADINGS: Readonly<Record<ImportColumn, readonly string[]>> = {
  import_key: ['Mã mục', 'Mã nhập', 'Mã hồ sơ'],
  document_number: [
    'Số, ký hiệu',
    'Số ký hiệu văn bản',
    'Số, ký hiệu văn bản',
    'Số hiệu',
    'Số hiệu văn bản',
    'Số văn bản',
  ],
  title: [
    'Trích yếu',
    'Trích yếu nội dung',
    'Trích yếu nội dung văn bản',
    'Tên văn bản',
    'Tên tài liệu',
    'Tên thông tin',
    'Tên mục thông tin',
    'Tên loại và trích yếu nội dung',
  ],
  document_kind: ['Loại văn bản', 'Tên loại văn bản', 'Hình thức văn bản', 'Thể loại'],
  issuer: ['Cơ quan ban hành', 'Nơi ban hành', 'Đơn vị ban hành', 'Cơ quan, tổ chức ban hành'],
  agency_code: ['Mã cơ quan nắm giữ', 'Mã cơ quan', 'Cơ quan nắm giữ'],
  issued_on: ['Ngày ban hành', 'Ngày ký', 'Ngày văn bản', 'Ngày, tháng, năm ban hành'],
  effective_on: ['Ngày có hiệu lực', 'Ngày hiệu lực', 'Hiệu lực từ ngày'],
  in_force_until: ['Còn hiệu lực đến hết ngày', 'Còn hiệu lực đến', 'Hiệu lực đến hết ngày'],
  made_on: ['Ngày tạo ra thông tin', 'Ngày tạo lập', 'Ngày tạo'],
  public_since: ['Ngày công khai', 'Ngày công khai lần đầu', 'Công khai từ ngày', 'Ngày đăng'],
  published_until: ['Công khai đến hết ngày', 'Công khai đến', 'Thời hạn công khai'],
  subject: ['Lĩnh vực', 'Chủ đề'],
  summary: ['Tóm tắt', 'Tóm tắt nội dung', 'Mô tả'],
  classes: ['Mã loại thông tin', 'Loại thông tin', 'Loại thông tin (Điều 17)'],
  access: ['Mức độ tiếp cận', 'Mức tiếp cận'],
  head: ['Lý do hạn chế', 'Trường hợp hạn chế'],
  condition: ['Điều kiện tiếp cận', 'Điều kiện'],
  title_is_harmless: ['Tên không làm lộ nội dung'],
  link: ['Địa chỉ công khai', 'Nơi công khai gốc', 'Đường dẫn', 'Liên kết', 'Link', 'URL'],
  note: ['Ghi chú'],
};

/** Written by people or by us beside the rows, and of no meaning for an entry. */
const PASSED_OVER = ['STT', 'Số TT', 'TT', 'Số thứ tự', 'Dòng', 'Vấn đề'];

/** What the first row of a sheet says about its columns. */
export type SheetHeader = {
  /** By place from the left: the column, or null for what is not read. */
  columns: readonly (ImportColumn | null)[];
  /** Headings that name no column: what stands under them is not imported. */
  unknown: readonly string[];
  /** Required columns that are not there. */
  missing: readonly ImportColumn[];
  /** Headings that name a column which another heading has named already. */
  doubled: readonly string[];
};

/** Reads a row as headings, in any spelling: `SO, KY HIEU` and the column's own name will do. */
export function readHeader(cells: readonly string[]): SheetHeader {
  const columns: (ImportColumn | null)[] = [];
  const unknown: string[] = [];
  const doubled: string[] = [];
  for (const cell of cells) {
    const heading = foldedText(cell);
    const column = COLUMN_OF_HEADING.get(heading) ?? null;
    const isDoubled = column !== null && columns.includes(column);
    if (isDoubled) doubled.push(cell.trim());
    else if (column === null && heading !== '' && !IGNORED.has(heading)) unknown.push(cell.trim());
    columns.push(isDoubled ? null : column);
  }
  const missing = REQUIRED_COLUMNS.filter((column) => !columns.includes(column));
  return { columns, unknown, missing, doubled };
}

/** How many columns a row of headings names: where it is most, the header is. */
export function columnsNamed(cells: readonly string[]): number {
  return new Set(cells.flatMap((cell) => COLUMN_OF_HEADING.get(foldedText(cell)) ?? [])).size;
}

const COLUMN_OF_HEADING: ReadonlyMap<string, ImportColumn> = new Map(
  IMPORT_COLUMNS.flatMap((column) =>
    [column, ...COLUMN_HEADINGS[column]].map((heading) => [foldedText(heading), column] as const),
  ),
);
const IGNORED: ReadonlySet<string> = new Set(PASSED_OVER.map(foldedText));
