import type { CalendarDate } from '@minhbach/domain';
import type { WorkbookCell } from '../../platform/workbook.ts';

export type ReportTable = {
  caption: string;
  columns: readonly { title: string; numeric: boolean }[];
  rows: readonly (readonly WorkbookCell[])[];
  /** Said under the table: exclusions, what is missing. */
  notes: readonly string[];
};

export type ReportPart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; table: ReportTable };

/**
 * A report (báo cáo) as an official letter, before it has a form: the three writers beside this file
 * lay it out and decide nothing.
 *
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export type OfficialReport = {
  /** The body above; null for the city itself, whose name stands alone. */
  superior: string | null;
  issuer: string;
  /** As its document system gave it, such as `123/BC-STP`; null for the pen. */
  number: string | null;
  place: string;
  /** Null until it is signed: the letter leaves room for the pen. */
  signedOn: CalendarDate | null;
  about: string;
  bases: readonly string[];
  addressees: readonly string[];
  parts: readonly ReportPart[];
  /** The capacity in which is signed, `TM.` or `KT.` with whom; null where the head signs for themselves. */
  capacity: string | null;
  post: string;
  signer: string | null;
  recipients: readonly string[];
  /** Where it came from and how to check it: an address, a hash. */
  provenance: string;
};

/** ngày 05 tháng 02 năm 2026: two digits below ten, and for the months one and two. */
export function placeAndDate({ place, signedOn }: OfficialReport): string {
  if (signedOn === null) return `${place}, ngày … tháng … năm …`;
  const [year, month, day] = signedOn.split('-');
  return `${place}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** A cell as Vietnamese readers write it: 1.234,5 and 05/02/2026; a dash where there is nothing. */
export function cellText(cell: WorkbookCell): string {
  if (cell === null) return '–';
  if (typeof cell === 'number') return NUMBER.format(cell);
  if (typeof cell === 'string') return cell;
  return cell.day.split('-').toReversed().join('/');
}

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The lines above the signature, in capitals. */
export const signatureLines = ({ capacity, post }: OfficialReport) =>
  (capacity === null ? [post] : [capacity, post]).map((line) => line.toLocaleUpperCase('vi'));

/** Each ends with a semicolon, the last one too: the report follows. */
export const basisLine = (basis: string) => `${basis.replace(/[;.,\s]+$/, '')};`;

/** nơi nhận: a dash before each, a semicolon after, and a full stop at the end. */
export const recipientLines = ({ recipients }: OfficialReport) =>
  recipients.map((line, at) => `- ${line}${at === recipients.length - 1 ? '.' : ';'}`);
