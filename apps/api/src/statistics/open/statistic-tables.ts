import {
  dimensionWords,
  figureOf,
  FIGURES,
  type FigureCell,
  type FigureCode,
  type Period,
} from '@minhbach/domain';
import type { Agency } from '../../agencies/agency.repository.ts';
import type { WorkbookCell } from '../../platform/workbook.ts';
import type { BodyRow } from './body-rows.service.ts';
import { KNOWN, MISSING, UNITS } from './statistic-words.vi.ts';

export type Row = readonly WorkbookCell[];
export type Table = { columns: readonly string[]; widths: readonly number[] };

/** The page of a body as a table: for people, so in their words. */
export const PAGE_TABLE: Table = {
  columns: [
    'Mã cơ quan',
    'Cơ quan',
    'Từ ngày',
    'Đến ngày',
    'Mã chỉ tiêu',
    'Chỉ tiêu',
    'Mã phần',
    'Phần',
    'Số',
    'Đơn vị tính',
    'Tình trạng',
    'Số cơ quan chưa có số liệu',
    'Trong đó nhập từ sổ giấy',
  ],
  widths: [14, 40, 12, 12, 28, 40, 16, 36, 12, 14, 16, 16, 16],
};

export function pageRow(
  { figure, by, value, missing, imported = 0 }: FigureCell<FigureCode>,
  { agency, from, until }: Period & { agency: Agency },
): Row {
  const { name, unit } = figureOf(figure);
  return [
    agency.code,
    agency.name,
    { day: from },
    { day: until },
    figure,
    name,
    by,
    by === null ? null : dimensionWords(figure, by),
    value,
    UNITS[unit],
    value === null ? MISSING : KNOWN,
    missing,
    imported,
  ];
}

export const DEFINITION_TABLE: Table = {
  columns: ['Mã chỉ tiêu', 'Chỉ tiêu', 'Định nghĩa', 'Đơn vị tính', 'Name', 'Definition'],
  widths: [28, 40, 90, 14, 40, 90],
};

export const definitionRows = (): Row[] =>
  FIGURES.map(({ code, name, definition, unit, nameEn, definitionEn }) => [
    code,
    name,
    definition,
    UNITS[unit],
    nameEn,
    definitionEn,
  ]);

/** The open data: for machines, so in codes that stay. */
export const BODY_COLUMNS = [
  'year',
  'from',
  'until',
  'body_id',
  'body_code',
  'body_name',
  'parent_id',
  'parent_code',
  'figure',
  'by',
  'value',
  'unit',
  'status',
  'missing_bodies',
  'adds_up',
  'from_paper',
] as const;

export function bodyRow({ stretch, agency, parentCode, cell, addsUp }: BodyRow): Row {
  return [
    Number(stretch.from.slice(0, 4)),
    stretch.from,
    stretch.until,
    agency.id,
    agency.code,
    agency.name,
    stretch.parentId,
    parentCode,
    cell.figure,
    cell.by,
    cell.value,
    figureOf(cell.figure).unit,
    cell.value === null ? 'missing' : 'known',
    cell.missing,
    addsUp,
    cell.imported ?? 0,
  ];
}
