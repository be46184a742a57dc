import {
  classTitle,
  firstPublicOn,
  type AccessLevel,
  type CalendarDate,
  type CatalogueEntry,
} from '@minhbach/domain';
import type { Agency } from '../../agencies/agency.repository.ts';
import type { Addresses } from '../addresses.ts';
import { plainText } from '../plain-text.ts';

/** A day stays a day, so that a spreadsheet can sort by it; everything else is text. */
export type Cell = { text: string } | { day: CalendarDate } | null;

type Exported = { entry: CatalogueEntry; agency: Agency | null; addresses: Addresses };
type Column = { title: string; width: number; cell: (exported: Exported) => Cell };

const ACCESS_WORDS: Readonly<Record<AccessLevel, string>> = {
  public: 'Công khai',
  conditional: 'Có điều kiện',
  metadata_only: 'Chỉ có mô tả',
};

/** What a person who works on the list needs of each entry, in the order of reading. */
export const COLUMNS: readonly Column[] = [
  { title: 'Số, ký hiệu', width: 22, cell: ({ entry }) => text(entry.documentNumber) },
  { title: 'Tên thông tin', width: 70, cell: ({ entry }) => text(entry.title) },
  { title: 'Loại văn bản', width: 16, cell: ({ entry }) => text(entry.documentKind) },
  { title: 'Cơ quan ban hành', width: 34, cell: ({ entry }) => text(entry.issuer) },
  { title: 'Ngày ban hành', width: 14, cell: ({ entry }) => day(entry.issuedOn) },
  { title: 'Ngày có hiệu lực', width: 16, cell: ({ entry }) => day(entry.effectiveOn) },
  { title: 'Còn hiệu lực đến', width: 16, cell: ({ entry }) => day(entry.inForceUntil) },
  {
    title: 'Cơ quan nắm giữ',
    width: 40,
    cell: ({ agency }) => text(agency && plainText(agency.name)),
  },
  { title: 'Mã cơ quan', width: 12, cell: ({ agency }) => text(agency?.code ?? null) },
  { title: 'Lĩnh vực', width: 24, cell: ({ entry }) => text(entry.subject) },
  {
    title: 'Loại thông tin',
    width: 50,
    cell: ({ entry }) => text(entry.classes.map(titled).join('; ')),
  },
  { title: 'Mức độ tiếp cận', width: 16, cell: ({ entry }) => text(ACCESS_WORDS[entry.access]) },
  { title: 'Điều kiện tiếp cận', width: 30, cell: ({ entry }) => text(entry.condition) },
  { title: 'Ngày công khai', width: 14, cell: ({ entry }) => day(firstPublicOn(entry)) },
  { title: 'Công khai đến', width: 14, cell: ({ entry }) => day(entry.publishedUntil) },
  { title: 'Ngày đính chính', width: 14, cell: ({ entry }) => day(entry.correctedOn) },
  { title: 'Nội dung đính chính', width: 30, cell: ({ entry }) => text(entry.correctionNote) },
  { title: 'Tóm tắt', width: 50, cell: ({ entry }) => text(entry.summary) },
  {
    title: 'Nơi công khai gốc',
    width: 40,
    cell: ({ entry }) => text(entry.access === 'public' ? entry.link : null),
  },
  {
    title: 'Địa chỉ',
    width: 40,
    cell: ({ entry, addresses }) => text(addresses.entryPage(entry.id)),
  },
];

const titled = (key: string) => `${key} ${classTitle(key) ?? ''}`.trim();
const text = (value: string | null): Cell => (value ? { text: value } : null);
const day = (value: CalendarDate | null): Cell => (value === null ? null : { day: value });
