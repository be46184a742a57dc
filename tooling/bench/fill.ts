import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { text } from 'node:stream/consumers';
import { ROOT } from '../start/apps.ts';
import { drawnEntry, type Body } from './entries.ts';

const COLUMNS = `id, agency_id, title, document_number, document_kind, issuer, issued_on, in_force_until,
  subject, summary, forms, classes, access, state, published_on, files, version, sample, changed_at`;

export type Built = {
  rowsSeconds: number;
  indexSeconds: number;
  sizes: { entries: string; rows: string; index: string };
};

/** Copies drawn entries into a prepared database and builds the search index from nothing. */
export async function fill(client: pg.Client, count: number): Promise<Built> {
  await client.query('alter table catalogue_entries disable trigger user');
  const bodies = await bodiesOf(client);
  const rows = Readable.from(lines(count, bodies, await classKeys()));
  await pipeline(rows, client.query(copyFrom(`copy catalogue_entries (${COLUMNS}) from stdin`)));
  await client.query('alter table catalogue_entries enable trigger user');

  await client.query('drop index catalogue_search_words');
  const rowsSeconds = await timed(() =>
    client.query(`insert into catalogue_search select (r).* from (
      select catalogue_search_row(e) as r from catalogue_entries e offset 0) as made`),
  );
  await client.query("set maintenance_work_mem = '512MB'");
  const indexSeconds = await timed(() =>
    client.query('create index catalogue_search_words on catalogue_search using gin (words)'),
  );
  await client.query('vacuum analyze catalogue_search');
  await client.query('vacuum analyze catalogue_entries');
  return { rowsSeconds, indexSeconds, sizes: await sizesOf(client) };
}

async function bodiesOf(client: pg.Client): Promise<Body[]> {
  const { rows } = await client.query<Body>(
    `select id, name, coalesce(doc_symbol, 'UBND') as symbol from agencies
     where valid_until is null order by rank`,
  );
  return rows;
}

/** Those that real documents have. */
async function classKeys(): Promise<string[]> {
  const seed = await text(createReadStream(join(ROOT, 'apps/api/seed/catalogue.csv')));
  return [...new Set(seed.match(/L26\.17\.1\.[\p{L}\d-]+/gu))];
}

const LINES_AT_ONCE = 500;

function* lines(count: number, bodies: readonly Body[], classes: readonly string[]) {
  for (let from = 0; from < count; from += LINES_AT_ONCE) {
    const until = Math.min(count, from + LINES_AT_ONCE);
    let block = '';
    for (let at = from; at < until; at += 1) block += line(at, bodies, classes);
    yield block;
  }
}

function line(at: number, bodies: readonly Body[], classes: readonly string[]): string {
  const entry = drawnEntry(at, bodies, classes);
  const cells = [
    entry.id,
    entry.agencyId,
    entry.title,
    entry.documentNumber,
    entry.documentKind,
    entry.issuer,
    entry.issuedOn,
    entry.inForceUntil,
    entry.subject,
    entry.summary,
    '{portal}',
    `{${entry.classes.join(',')}}`,
    entry.access,
    'published',
    entry.issuedOn,
    '[]',
    '1',
    't',
    '2026-11-23T00:00:00Z',
  ];
  return `${cells.map((cell) => cell ?? '\\N').join('\t')}\n`;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await act();
  return Math.round((performance.now() - startedAt) / 100) / 10;
}

async function sizesOf(client: pg.Client): Promise<Built['sizes']> {
  const { rows } = await client.query<Built['sizes']>(`select
    pg_size_pretty(pg_table_size('catalogue_entries')) as entries,
    pg_size_pretty(pg_table_size('catalogue_search')) as rows,
    pg_size_pretty(pg_relation_size('catalogue_search_words')) as index`);
  if (rows[0] === undefined) throw new Error('No sizes.');
  return rows[0];
}
