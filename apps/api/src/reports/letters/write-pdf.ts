import { spawn } from 'node:child_process';
import { extname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import pLimit from 'p-limit';
import {
  basisLine,
  cellText,
  MOTTO,
  NATION,
  placeAndDate,
  recipientLines,
  signatureLines,
  type OfficialReport,
} from './official-report.ts';

export const PDF_MEDIA_TYPE = 'application/pdf';

const PROCESS = join(import.meta.dirname, `pdf-process${extname(import.meta.filename)}`);
const TIME_LIMIT_MS = 30_000;

/** Each typesetter is a process with fonts of its own; more of them at once would only take memory. */
const AT_ONCE = 2;
const inTurn = pLimit(AT_ONCE);

/** The report as a PDF that screen readers can read: tagged, with language and title (PDF/UA-1). */
export function writePdf(report: OfficialReport): Promise<Buffer> {
  return inTurn(() => typeset(report));
}

async function typeset(report: OfficialReport): Promise<Buffer> {
  // Only what makes programs start: no key and no address of the database goes along.
  const child = spawn(process.execPath, [PROCESS], {
    env: { PATH: process.env['PATH'] ?? '' },
    timeout: TIME_LIMIT_MS,
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  child.stdin.on('error', () => undefined); // it died: the code at the end says so
  child.stdin.end(JSON.stringify(laidOut(report)));
  const [pdf, complaint, code] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    ended,
  ]);
  if (code !== 0) throw new Error(`The typesetter ended with ${code}: ${complaint}`);
  return pdf;
}

function laidOut(report: OfficialReport) {
  return {
    ...report,
    title: `Báo cáo ${report.about}`,
    number: report.number ?? '……',
    nation: NATION,
    motto: MOTTO,
    placeAndDate: placeAndDate(report),
    bases: report.bases.map(basisLine),
    signatureLines: signatureLines(report),
    recipients: recipientLines(report),
    signer: report.signer ?? '',
    parts: report.parts.map((part) =>
      part.kind === 'table'
        ? { kind: 'table', ...part.table, rows: part.table.rows.map((row) => row.map(cellText)) }
        : part,
    ),
  };
}
