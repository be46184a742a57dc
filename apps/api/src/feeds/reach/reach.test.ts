import { calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { HOSTILE_TEXT } from '../../../test/hostile-text.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { keptFile } from '../../../test/kept-file.ts';
import { keptText } from '../../../test/kept-text.ts';
import { ask } from '../../../test/people.ts';
import { schemaOrgFaults, type Item } from '../../../test/schema-org-faults.ts';
import { countingQueries } from '../../platform/query-count.ts';

const PROPERTIES = 'name value isLink item { type properties { name value isLink item { type } } }';
const REACH = `query ($id: ID!) { catalogueEntry(id: $id) { agency { name } files { name } reach {
  shareTitle shareDescription alternates { mediaType href }
  schemaOrg { type properties { ${PROPERTIES} } } } } }`;

type Reach = {
  shareTitle: string;
  shareDescription: string;
  alternates: { mediaType: string; href: string }[];
  schemaOrg: Item;
};

let on: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  ids = await keptHanoi(on);
});
afterAll(() => on.close());

async function reach(id: string | undefined): Promise<Reach | null> {
  const { catalogueEntry } = await ask<{ catalogueEntry: { reach: Reach | null } }>(on, REACH, {
    variables: { id },
  });
  return catalogueEntry.reach;
}

const said = (shown: Reach | null, name: string) =>
  shown?.schemaOrg.properties.find((one) => one.name === name);

describe('what the page of an entry tells machines', () => {
  it('is right by schema.org for every document of Hanoi', async () => {
    const types = new Set<string>();
    for (const id of ids.values()) {
      const shown = await reach(id);
      expect(shown && schemaOrgFaults(shown.schemaOrg)).toEqual([]);
      types.add(shown?.schemaOrg.type ?? '');
    }
    expect([...types].toSorted()).toEqual(['DigitalDocument', 'GovernmentService', 'Legislation']);
  });

  it('says since when it is public elsewhere, if a sheet told', async () => {
    const publicSince = calendarDate('2025-03-04');
    const { id } = await keptEntry(on, { publicSince });

    expect(said(await reach(id), 'datePublished')?.value).toBe(publicSince);
  });

  it('is checked by something that can fail', () => {
    const wrong: Item = {
      type: 'GovernmentService',
      properties: [
        { name: 'publisher', value: 'Sở', isLink: false, item: null },
        { name: 'url', value: 'danh-muc', isLink: true, item: null },
        { name: 'name', value: '', isLink: false, item: null },
        { name: 'provider', value: null, isLink: false, item: { type: 'Office', properties: [] } },
      ],
    };
    expect(schemaOrgFaults(wrong)).toEqual([
      'GovernmentService has no publisher.',
      'url is no address.',
      'name says nothing.',
      'Office is not known.',
    ]);
  });

  it('says whether a text is still in force', async () => {
    expect(said(await reach(ids.get('R014')), 'legislationLegalForce')?.value).toBe(
      'https://schema.org/InForce',
    );
    expect(said(await reach(ids.get('R104')), 'legislationLegalForce')?.value).toBe(
      'https://schema.org/NotInForce',
    );
  });

  it('names the files of a public entry, and of no other', async () => {
    const entry = await keptEntry(on, { documentKind: 'Quyết định' });
    const file = await keptFile(on, entry, { name: 'bang-gia.pdf', size: 12_345 });
    const encoding = said(await reach(entry.id), 'encoding')?.item;
    expect(encoding?.properties).toContainEqual({
      name: 'contentUrl',
      value: `https://minhbach.invalid/files/${file.id}`,
      isLink: true,
      item: null,
    });
    const closed = await keptEntry(on, { access: 'conditional', link: 'https://vidu.invalid/' });
    await keptFile(on, closed, { name: 'ho-so.pdf', size: 1 });
    const shown = await reach(closed.id);
    expect([said(shown, 'encoding'), said(shown, 'sameAs')]).toEqual([undefined, undefined]);
    expect(said(shown, 'isAccessibleForFree')?.value).toBe('false');

    await keptText(on, file.id, [], { secretMark: true });
    expect(said(await reach(entry.id), 'encoding')).toBeUndefined();
  });

  it('is short enough to be shared, whatever the title', async () => {
    const long = await keptEntry(on, { title: 'Kế hoạch '.repeat(30) + '🏛️'.repeat(50) });
    const solid = await keptEntry(on, { title: '🏛'.repeat(100) });
    for (const { id } of [long, solid]) {
      const shown = await reach(id);
      expect([...(shown?.shareTitle ?? '')].length).toBeLessThanOrEqual(60);
      expect(shown?.shareTitle.isWellFormed()).toBe(true);
      expect([...(shown?.shareDescription ?? '')].length).toBeLessThanOrEqual(160);
    }
    expect((await reach(long.id))?.shareTitle).toMatch(/ (?:Kế|hoạch)…$/);
    for (const title of Object.values(HOSTILE_TEXT)) {
      const shown = await reach((await keptEntry(on, { title, issuer: title })).id);
      expect(shown && schemaOrgFaults(shown.schemaOrg)).toEqual([]);
    }
  });

  it('says so of an entry that only shows how things work', async () => {
    const words = async (sample: boolean) =>
      (await reach((await keptEntry(on, { sample })).id))?.shareDescription;
    expect(await words(true)).toMatch(/^Mục mẫu để minh họa\. /);
    expect(await words(false)).not.toContain('Mục mẫu');
  });

  it('is nothing once the entry is over', async () => {
    const gone = await keptEntry(on, { state: 'withdrawn' });
    expect(await reach(gone.id)).toBeNull();
  });

  it('costs no statement beyond those of the page', async () => {
    const entry = await keptEntry(on);
    await keptFile(on, entry, { name: 'a.pdf', size: 1 });
    const { statements } = await countingQueries(() => reach(entry.id));
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(3);
  });
});
