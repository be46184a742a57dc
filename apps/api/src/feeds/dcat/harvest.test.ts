import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { harvestDcat } from '../../../test/harvest-dcat.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { entries } from '../../catalogue/entry.table.ts';
import { PublicData } from '../../platform/public-data.ts';
import { countingQueries } from '../../platform/query-count.ts';

/** The version of the public data may be known already, or has to be asked for. */
const STATEMENTS_MAX = 8;

let on: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  on = await startApi();
  ids = await keptHanoi(on);
});
afterAll(() => on.close());

const urlOf = (id: string) => `${on.config.publicUrl}/catalogue/${id}`;

describe('a client that harvests page by page', () => {
  it('gets every entry once', async () => {
    await keptEntry(on, { state: 'draft', publishedOn: null });
    await keptEntry(on, { state: 'withdrawn' });
    const pages = await harvestDcat(on, '/catalogue.ttl');
    const harvested = pages.flatMap(({ datasets }) => datasets);

    expect(pages.map(({ datasets }) => datasets.length)).toEqual([101, 100, 41]);
    const statistics = `${on.config.publicUrl}/statistics`;
    expect(harvested.toSorted()).toEqual([statistics, ...[...ids.values()].map(urlOf)].toSorted());
  });

  it('gets each entry that stands once, though others come, go and change meanwhile', async () => {
    const { database } = on.opened;
    const added: string[] = [];
    const [withdrawn = ''] = ids.values();
    const pages = await harvestDcat(on, '/catalogue.ttl', async (page) => {
      on.clock.set(`2026-11-23T10:00:0${page}+07:00`);
      await database.update(entries).set({ changedAt: on.clock.now(), summary: `Lần ${page}` });
      for (let count = 0; count < 60; count += 1)
        added.push((await keptEntry(on, { id: randomUUID() })).id);
      await database.update(entries).set({ state: 'withdrawn' }).where(eq(entries.id, withdrawn));
    });
    const harvested = pages.flatMap(({ datasets }) => datasets);

    expect(new Set(harvested).size).toBe(harvested.length);
    const standing = [...ids.values()].filter((id) => id !== withdrawn).map(urlOf);
    expect(standing.filter((url) => !harvested.includes(url))).toEqual([]);
    expect(harvested.filter((url) => !standing.includes(url)).length).toBeLessThanOrEqual(
      added.length + 1,
    );
  });

  it('costs as many statements for a hundred entries as for one', async () => {
    on.application.get(PublicData).changed();
    const page = (url: string) => countingQueries(() => on.inject({ method: 'GET', url }));
    const last = [...ids.values()].sort().at(-2);
    const full = await page('/catalogue.ttl');
    const short = await page(`/catalogue.ttl?after=${last}`);

    expect(full.statements.length, full.statements.join('\n')).toBeLessThanOrEqual(STATEMENTS_MAX);
    expect(short.statements.length).toBeLessThanOrEqual(full.statements.length);
    const known = { 'if-none-match': String(full.result.headers.etag) };
    const again = await countingQueries(() =>
      on.inject({ method: 'GET', url: '/catalogue.ttl', headers: known }),
    );
    expect(again.result.statusCode).toBe(304);
    expect(again.statements.length).toBeLessThanOrEqual(3);
  });
});
