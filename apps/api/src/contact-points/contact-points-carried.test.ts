import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEngine } from '../platform/embedded-engine.ts';

const FOLDER = join(import.meta.dirname, '../../migrations');

type Journal = { entries: { tag: string }[] };

it('carries over what agencies had confirmed, and nothing that is no contact point', async () => {
  const engine = await openEngine();
  const journal: Journal = JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8'));
  const tags = journal.entries.map(({ tag }) => tag);
  const carried = tags.findIndex((tag) => tag.endsWith('_contact_points_carried'));
  const run = async (some: readonly string[]) => {
    for (const tag of some) await engine.exec(readFileSync(join(FOLDER, `${tag}.sql`), 'utf8'));
  };
  await run(tags.slice(0, carried));
  const agency = (code: string, rank: number, columns: string, values: string) =>
    engine.exec(`insert into agencies (code, code_system, name, level, kind, source, rank, ${columns})
      values ('${code}', 'thử', 'Sở ${code}', 'department', 'department', 'thử', ${rank}, ${values})`);
  await agency('A', 1, 'contact_unit, contact_checked_on', `'Văn phòng', '2026-10-05'`);
  await agency('B', 2, 'contact_phone, contact_checked_on', `'024 0000 0000', '2026-10-06'`);
  await agency('C', 3, 'contact_checked_on', `'2026-10-06'`);
  await agency('D', 4, 'website', `'https://vidu.invalid'`);
  await run(tags.slice(carried));

  const { rows } = await engine.query(`select code, unit, phone, point.valid_from::text,
    checked_on::text from contact_points point join agencies on agencies.id = agency_id order by code`);
  await engine.close();
  expect(rows).toEqual([
    row('A', 'Văn phòng', null, '2026-10-05'),
    row('B', 'Sở B', '024 0000 0000', '2026-10-06'),
  ]);
});

const row = (code: string, unit: string, phone: string | null, day: string) => ({
  code,
  unit,
  phone,
  valid_from: day,
  checked_on: day,
});
