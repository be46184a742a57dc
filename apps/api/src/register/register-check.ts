import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../platform/database.ts';
import { hashOf, LINE_FORMAT, readLine } from './register-line.ts';

const PAGE = 1000;

/** The first line that is not as it was written, and how that shows. */
export type Tampering = { sequence: number; requestId: string; number: number; fault: string };
export type CheckedRegister = { lines: number; tampering: Tampering | undefined };

type CheckedLine = {
  sequence: string;
  request_id: string;
  number: number;
  format: number;
  line: string;
  hash: string;
  previous_hash: string | null;
  action: string;
  on: string;
  at_ms: string;
};

/** Reads the whole register in its order, page by page, and stops at the first line that was touched. */
export async function checkRegister(database: Database | Transaction): Promise<CheckedRegister> {
  let [lines, after] = [0, '0'];
  for (;;) {
    const page = await linesAfter(database, after);
    for (const line of page) {
      const fault = faultOf(line);
      if (fault !== undefined) return { lines, tampering: { ...placeOf(line), fault } };
      lines += 1;
    }
    const last = page.at(-1);
    if (last === undefined) return { lines, tampering: await missingAtTheEnd(database) };
    after = last.sequence;
  }
}

async function linesAfter(database: Database | Transaction, after: string): Promise<CheckedLine[]> {
  const { rows } = await database.execute<CheckedLine>(sql`
    select l.sequence::text, l.request_id, l.number, l.format, l.line, l.hash,
      p.hash as previous_hash, l.action, l."on"::text as "on",
      (extract(epoch from l.at) * 1000)::bigint::text as at_ms
    from register l
    left join register p on p.request_id = l.request_id and p.number = l.number - 1
    where l.sequence > ${after}
    order by l.sequence limit ${PAGE}`);
  return rows;
}

function faultOf(line: CheckedLine): string | undefined {
  if (line.format !== LINE_FORMAT) return `written in format ${line.format}, which is unknown`;
  if (hashOf(line.line) !== line.hash) return 'its text no longer has its hash';
  const { requestId, number, action, on, at, previous } = readLine(line.line);
  const told = [requestId, number, action, on, String(Date.parse(at))];
  const kept = [line.request_id, line.number, line.action, line.on, line.at_ms];
  if (told.join() !== kept.join()) return 'its columns no longer say what its text says';
  if (previous !== line.previous_hash) return 'the line before it is not the one it followed';
  if (previous === null && line.number !== 1) return 'the line before it is missing';
  return undefined;
}

/** Removing the last line of a request or petition breaks no chain, but it has counted its lines. */
async function missingAtTheEnd(database: Database | Transaction): Promise<Tampering | undefined> {
  const { rows } = await database.execute<{ request_id: string; number: number }>(sql`
    select c.id as request_id, c.version as number
    from (select id, version from requests union all select id, version from petitions) c
    where not exists (
      select from register l where l.request_id = c.id and l.number = c.version)
    order by c.id limit 1`);
  const [missing] = rows;
  return missing && { ...placeOf({ sequence: '0', ...missing }), fault: 'it is missing' };
}

const placeOf = (line: { sequence: string; request_id: string; number: number }) => ({
  sequence: Number(line.sequence),
  requestId: line.request_id,
  number: line.number,
});
