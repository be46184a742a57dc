import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { csvOf, ImportDesk, rowNumbered } from '../../test/import-desk.ts';
import { ImportCheck } from './import-check.service.ts';
import { ImportRepository } from './import.repository.ts';
import { ImportWorker } from './import.worker.ts';

const POISON = 'Dòng làm máy chủ dừng giữa chừng';
let on: Api;
let desk: ImportDesk;
let numbers = 0;

beforeAll(async () => {
  on = await startApi();
  desk = new ImportDesk(on);
});
afterAll(() => on.close());
// The database breaks in the middle of a batch, as a disk or a power line would.
beforeEach(async () => {
  numbers += 1000;
  await on.opened.executeSql(`
    create function break_down() returns trigger language plpgsql as $$
    begin raise exception 'broken in the middle'; end $$;
    create trigger break_down before insert on catalogue_entries for each row
      when (new.title = '${POISON}') execute function break_down();`);
});
afterEach(() => on.opened.executeSql('drop function if exists break_down cascade'));

const mend = () => on.opened.executeSql('drop function break_down cascade');

/** 250 rows, of which the 150th breaks whoever imports it. */
async function running() {
  const rows = Array.from({ length: 250 }, (_, at) =>
    rowNumbered((numbers += 1), ...(at === 149 ? [POISON] : [])),
  );
  const { id } = await desk.checked('bảng.csv', csvOf(rows));
  await desk.act('run', id);
  const worker = on.application.get(ImportWorker, { strict: false });
  await expect(worker.work(id)).rejects.toMatchObject({
    cause: { message: 'broken in the middle' },
  });
  return id;
}

/** What the database holds of an import, counted from both sides. */
async function held(id: string) {
  const { rows } = await on.opened.executeSql(
    `select i.state, i.imported, i.passed_over, count(r.outcome)::int as ended, count(e.id)::int as entries,
       (select count(*)::int from catalogue_entries where proposal->>'proposedById' = i.started_by_id::text
          and import_key in (select row->>'importKey' from catalogue_import_rows where import_id = i.id)) as made
     from catalogue_imports i join catalogue_import_rows r on r.import_id = i.id
     left join catalogue_entries e on e.id = r.entry_id where i.id = $1 group by i.id`,
    [id],
  );
  return rows[0];
}

describe('an import that is broken off in the middle of a batch', () => {
  it('has saved whole batches and nothing else, and goes on from there', async () => {
    const id = await running();
    expect(await held(id)).toEqual({
      state: 'running',
      imported: 100,
      passed_over: 0,
      ended: 100,
      entries: 100,
      made: 100,
    });

    await mend();
    await desk.settled(id);
    expect(await held(id)).toEqual({
      state: 'done',
      imported: 250,
      passed_over: 0,
      ended: 250,
      entries: 250,
      made: 250,
    });
  });

  it('is taken up again by whoever starts next', async () => {
    const id = await running();
    const waiting = await on.application.get(ImportRepository, { strict: false }).unfinished();
    expect(waiting.map((run) => run.id)).toContain(id);
    await mend();
    await desk.settled(id);
  });

  it('can be cancelled: what it brought stays, for a second person to confirm', async () => {
    const id = await running();
    expect(await desk.act('cancel', id)).toMatchObject({ state: 'cancelled' });
    await mend();
    expect(await desk.settled(id)).toMatchObject({
      state: 'cancelled',
      imported: 100,
      waiting: 100,
    });
    await desk.act('confirm', id, 'head');
    expect(await desk.settled(id)).toMatchObject({ published: 100, waiting: 0 });
  });

  it('too often, is given up with a word, and goes on when somebody says so', async () => {
    const id = await running();
    await on.application.get(ImportRepository, { strict: false }).giveUp(id);
    expect(await desk.look(id)).toMatchObject({
      state: 'failed',
      fault: { code: 'import_given_up', message: expect.stringContaining('Chạy lại') },
      openActions: ['cancel_import', 'retry_import'],
    });
    await mend();
    await desk.act('retry', id);
    expect(await desk.settled(id)).toMatchObject({ state: 'done', imported: 250, fault: null });
  });
});

describe('a trial run that is broken off', () => {
  it('begins again and tells each row once', async () => {
    const rows = Array.from({ length: 450 }, () => rowNumbered((numbers += 1)));
    const { id } = await desk.create(await desk.upload('bảng.csv', csvOf(rows)));
    const imports = on.application.get(ImportRepository, { strict: false });
    const check = on.application.get(ImportCheck, { strict: false });
    const run = await imports.find(id);
    if (run === undefined) throw new Error('No import.');
    let batches = 0;
    const breaking = check.check(run, async () => {
      batches += 1;
      if (batches === 3) throw new Error('The process is ending.');
    });
    await expect(breaking).rejects.toThrow('ending');
    await Promise.all([desk.settled(id), desk.settled(id)]);
    expect(await desk.look(id)).toMatchObject({ state: 'checked', ready: 450, duplicate: 0 });
    expect(await desk.rows(id)).toMatchObject({ totalCount: 450 });
  });
});
