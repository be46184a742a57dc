import type { Actor, EntryImport } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { actorOf, CONTENT, rowOf } from '../../test/entry-rows.ts';
import { person } from '../../test/people.ts';
import { EntryService } from './entry.service.ts';
import { entries, entryHistory } from './entry.table.ts';

let on: Api;
let service: EntryService;
let officer: Actor & { kind: 'staff' };
let head: Actor & { kind: 'staff' };
beforeAll(async () => {
  on = await startApi();
  service = on.application.get(EntryService, { strict: false });
  officer = actorOf(await person(on, 'contact_officer'));
  head = actorOf(await person(on, 'head'));
});
afterAll(() => on.close());

const bring = async (row: EntryImport, actor: Actor = officer) => {
  const ruling = await on.opened.database.transaction((transaction) =>
    service.import(transaction, row, actor),
  );
  return ruling.allowed ? ruling.effect : ruling.violations.map(({ code }) => code);
};
const brought = async (row: EntryImport) => {
  const imported = await bring(row);
  if (!('entry' in imported)) throw new Error(imported.join());
  return imported.entry;
};
const kept = async (importKey: string) => ({
  rows: await on.opened.database.select().from(entries).where(eq(entries.importKey, importKey)),
  lines: (await on.opened.database.select().from(entryHistory)).filter(
    ({ entry }) => entry.importKey === importKey,
  ),
});

describe('a row of an import', () => {
  it('is one entry however often it is brought', async () => {
    const row = rowOf(officer.agencyId, 'R1');
    expect(await bring(row)).toMatchObject({ outcome: 'imported', entry: { state: 'proposed' } });
    expect(await bring(row)).toMatchObject({ outcome: 'unchanged', entry: { version: 1 } });

    const { rows, lines } = await kept('R1');
    expect(rows).toMatchObject([{ state: 'proposed', proposal: { proposedById: officer.id } }]);
    expect(lines).toMatchObject([{ number: 1, act: 'import_entry', actorId: officer.id }]);
  });

  it('is one entry when two bring it at once', async () => {
    const row = rowOf(officer.agencyId, 'R2');
    const outcomes = await Promise.all([bring(row), bring(row), bring(row, head)]);
    const how = outcomes.map((one) => ('outcome' in one ? one.outcome : one.join()));
    expect(how.toSorted()).toEqual(['imported', 'unchanged', 'unchanged']);
    expect((await kept('R2')).lines).toHaveLength(1);
  });

  it('is told when it now brings something else, and changes nothing', async () => {
    const row = rowOf(officer.agencyId, 'R3');
    await bring(row);
    const other = { ...row, content: { ...CONTENT, title: 'Kế hoạch khác' } };
    expect(await bring(other)).toMatchObject({
      outcome: 'differs',
      entry: { title: CONTENT.title },
    });
    expect((await kept('R3')).rows).toMatchObject([{ title: CONTENT.title, version: 1 }]);
  });

  it('is unchanged though people have taken the entry further since', async () => {
    const row = rowOf(officer.agencyId, 'R4');
    const { id } = await brought(row);
    await service.confirmAndPublish([id], head);
    expect(await bring(row)).toMatchObject({
      outcome: 'unchanged',
      entry: { state: 'published', version: 3 },
    });
  });

  it('has its key apart in each agency, and among the reference texts', async () => {
    const elsewhere = actorOf(await person(on, 'contact_officer', 'HN-SNNMT'));
    expect(await bring(rowOf(officer.agencyId, 'R5'))).toMatchObject({ outcome: 'imported' });
    expect(await bring(rowOf(elsewhere.agencyId, 'R5'), elsewhere)).toMatchObject({
      outcome: 'imported',
    });
    expect(await bring(rowOf(null, 'R5'))).toMatchObject({ outcome: 'imported' });
    expect(await bring(rowOf(null, 'R5'), elsewhere)).toMatchObject({ outcome: 'unchanged' });
    expect(await bring(rowOf(officer.agencyId, 'R6'), elsewhere)).toEqual(['not_your_entry']);
  });

  it('is not there when the transaction of the run is given up', async () => {
    const run = on.opened.database.transaction(async (transaction) => {
      await service.import(transaction, rowOf(officer.agencyId, 'R7'), officer);
      throw new Error('power cut');
    });
    await expect(run).rejects.toThrow('power cut');
    expect(await kept('R7')).toEqual({ rows: [], lines: [] });
  });
});

describe('many entries', () => {
  it('are confirmed and published by another than who brought them, each by itself', async () => {
    const own = await brought(rowOf(officer.agencyId, 'B1'));
    const other = await brought({ ...rowOf(officer.agencyId, 'B2') });
    const unknown = crypto.randomUUID();
    const publish = async (actor: Actor) =>
      [...(await service.confirmAndPublish([own.id, unknown, other.id], actor)).values()].map(
        (ruling) => (ruling.allowed ? ruling.effect.state : ruling.violations[0]?.code),
      );

    expect(await publish(officer)).toEqual([
      'second_person_needed',
      'not_your_entry',
      'second_person_needed',
    ]);
    expect(await publish(head)).toEqual(['published', 'not_your_entry', 'published']);
    expect(await publish(head)).toEqual(['nothing_proposed', 'not_your_entry', 'nothing_proposed']);
    const { rows, lines } = await kept('B1');
    expect(rows).toMatchObject([
      { confirmedById: head.id, publishedOn: on.clock.today(), version: 3 },
    ]);
    expect(lines.map(({ act, number }) => [act, number])).toEqual([
      ['import_entry', 1],
      ['confirm_classification', 2],
      ['publish_entry', 3],
    ]);
  });
});
