import { SheetFault, type Sheet, type SheetRow } from './sheet.ts';
import { unpackWorkbook } from './unpacked-workbook.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { WorksheetRows } from './worksheet-rows.ts';

const SERIALS_OF_1904_AHEAD = 1462;
/** A cover and a guide may stand before the table; so many sheets are looked at for a header. */
const SHEETS_LOOKED_AT = 10;

/**
 * The first visible sheet that `hasHeader` accepts, or the first visible one if it accepts none. The
 * others are told of, never read: what is hidden or elsewhere is not imported silently.
 */
export async function openXlsx(
  path: string,
  hasHeader: (rows: AsyncIterable<readonly SheetRow[]>) => Promise<boolean>,
): Promise<Sheet & { close: () => void }> {
  const parts = await unpackWorkbook(path);
  try {
    const book = await readWorkbook(parts);
    const visible = book.sheets.filter(({ isHidden }) => !isHidden);
    const [first] = visible;
    if (first === undefined) throw new SheetFault('no_visible_sheet');
    let chosen = first;
    for (const sheet of visible.slice(0, SHEETS_LOOKED_AT))
      if (await hasHeader(new WorksheetRows(await parts.open(sheet.part), book))) {
        chosen = sheet;
        break;
      }
    const worksheet = new WorksheetRows(await parts.open(chosen.part), book);
    const findings = passedOver(book, chosen);
    return {
      rows: withMergesTold(worksheet, findings),
      hiddenColumns: () => worksheet.hiddenColumns,
      serialShift: book.from1904 ? SERIALS_OF_1904_AHEAD : 0,
      isDelimited: false,
      findings,
      close: () => parts.close(),
    };
  } catch (fault) {
    parts.close();
    throw fault;
  }
}

function passedOver({ sheets }: Workbook, chosen: Workbook['sheets'][number]): Sheet['findings'] {
  return sheets
    .filter((sheet) => sheet !== chosen)
    .map(({ name, isHidden }) => ({
      code: isHidden ? 'sheet_hidden' : 'sheet_passed_over',
      detail: name,
    }));
}

/** Merged ranges stand below the rows of a sheet. */
async function* withMergesTold(worksheet: WorksheetRows, findings: Sheet['findings']) {
  yield* worksheet;
  if (worksheet.mergedRanges > 0)
    findings.push({ code: 'cells_merged', detail: String(worksheet.mergedRanges) });
}
