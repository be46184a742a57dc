import { CsvError, parse } from 'csv-parse/sync';

const DELIMITERS = ['\t', ';', ','];

/**
 * A table as texts: cells as spreadsheets copy them, with tabs, or as they save them, with commas or
 * semicolons; the sign that stands most often in the first line counts.
 *
 * @returns the number of the line in which a quote does not close, where it can't be read
 */
export function readTable(text: string): string[][] | { brokenAt: number } {
  const [firstLine = ''] = text.trimStart().split(/\r?\n/, 1);
  const counts = DELIMITERS.map((sign) => firstLine.split(sign).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (fault) {
    if (fault instanceof CsvError)
      return { brokenAt: typeof fault.lines === 'number' ? fault.lines : 1 };
    throw fault;
  }
}
