import type { Readable } from 'node:stream';
import { writeWorkbook, type WrittenSheet } from '../../platform/workbook.ts';
import type { OfficialReport, ReportTable } from './official-report.ts';

/** What a spreadsheet allows in the name of a sheet. */
const NAME_LENGTH_MAX = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;
const WIDTHS = { text: 60, numeric: 18 };

/** The tables of the report, one sheet each, with numbers that add up; the words on the first sheet. */
export function writeReportWorkbook(report: OfficialReport, writtenAt: Date): Readable {
  const tables = report.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
  return writeWorkbook([words(report), ...tables.map(sheet)], writtenAt);
}

function words(report: OfficialReport): WrittenSheet {
  const texts = report.parts.flatMap((part) =>
    part.kind === 'table' ? [] : part.text.split('\n').map((line) => [line]),
  );
  return {
    name: 'Báo cáo',
    widths: [120],
    rows: [
      [`Báo cáo ${report.about}`],
      [report.issuer],
      [report.signedOn === null ? null : { day: report.signedOn }],
      ...texts,
      [report.provenance],
    ],
  };
}

const sheet = ({ caption, columns, rows, notes }: ReportTable, at: number): WrittenSheet => ({
  name: `${at + 1}. ${caption.replace(NOT_IN_NAMES, ' ')}`.slice(0, NAME_LENGTH_MAX).trim(),
  widths: columns.map(({ numeric }) => (numeric ? WIDTHS.numeric : WIDTHS.text)),
  rows: [columns.map(({ title }) => title), ...rows, ...notes.map((note) => [note])],
});
