import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { Desk } from '../../../test/desk.ts';
import { csvOf, ImportDesk, rowNumbered } from '../../../test/import-desk.ts';

let api: Api;
let desk: Desk;
let run: string;
beforeAll(async () => {
  api = await startApi();
  const imports = new ImportDesk(api);
  desk = imports.desk;
  run = (await imports.checked('bảng.csv', csvOf([rowNumbered(1)]))).id;
});
afterAll(() => api.close());

const DAY = '2026-11-23';
const MOMENT = '2026-11-23T02:00:00.000Z';
const ID = randomUUID();

/** Of each list the cursor that it would take, and some that are like it. */
const LISTS: Record<string, { ours: unknown[]; foreign: unknown[][] }> = {
  answerDues: {
    ours: [DAY, ID, 1],
    foreign: [
      [DAY, ID, 99_999_999_999],
      [DAY, ID, -1],
      [DAY, 'x', 1],
      ['2026-02-31', ID, 1],
    ],
  },
  duties: { ours: [DAY, 'x'], foreign: [['2026-02-31', 'x'], [DAY, 7], [DAY]] },
  entriesOfAgency: {
    ours: [MOMENT, ID],
    foreign: [
      ['x', ID],
      [MOMENT, 'x'],
    ],
  },
  importRuns: {
    ours: [MOMENT, ID],
    foreign: [
      ['x', ID],
      [MOMENT, 'x'],
      [DAY, ID],
      [null, ID],
    ],
  },
  inbox: {
    ours: [DAY, ID],
    foreign: [
      ['2026-02-31', ID],
      [DAY, 'x'],
    ],
  },
  petitions: {
    ours: [DAY, ID],
    foreign: [
      ['2026-02-31', ID],
      [DAY, 'x'],
      [7, ID],
    ],
  },
};
const cursorOf = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
const page = (list: string, key: unknown) =>
  desk.ask(`{ ${list}(after: "${cursorOf(key)}") { edges { cursor } } }`, {}, 'contact_officer');

describe('a cursor of somebody’s making', () => {
  it.each(Object.entries(LISTS))('is refused by %s', async (list, { ours, foreign }) => {
    expect(await page(list, ours)).toHaveProperty('edges');
    for (const key of [...foreign, 'x', {}, [[]]])
      await expect(page(list, key), JSON.stringify(key)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('is refused by the rows of an import', async () => {
    const rows = (key: unknown) =>
      desk.ask(
        `query ($id: ID!) { importRun(id: $id) { rows(after: "${cursorOf(key)}") { edges { cursor } } } }`,
        { id: run },
        'contact_officer',
      );
    expect((await rows([0])).rows.edges).toHaveLength(1);
    for (const key of [['x'], [1.5], [1e30], [-1], [null], []])
      await expect(rows(key), JSON.stringify(key)).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('a day', () => {
  const figures = (until: string) =>
    desk.ask(
      'query ($until: CalendarDate) { deflection(until: $until) { looked } }',
      { until },
      'contact_officer',
    );

  it('is of the years from which days can still be counted', async () => {
    expect(await figures('1000-01-01')).toEqual([]);
    expect(await figures('2999-12-31')).toEqual([]);
    for (const day of ['0001-01-01', '0999-12-31', '3000-01-01', '9999-12-31', '2026-02-31'])
      await expect(figures(day), day).rejects.toThrow('BAD_USER_INPUT');
  });
});
