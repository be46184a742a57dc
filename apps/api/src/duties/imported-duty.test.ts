import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { HEADINGS, ImportDesk } from '../../test/import-desk.ts';
import { DutyCache } from './duty-cache.service.ts';

const WARD = '00004';

let on: Api;
let desk: ImportDesk;
beforeAll(async () => {
  on = await startApi();
  desk = new ImportDesk(on, WARD);
  await on.application.get(DutyCache, { strict: false }).recompute();
});
afterAll(() => on.close());

/** The report on 2025, due on 10 January 2026, as a row of what the ward published elsewhere. */
async function imported(number: number, publicSince: string): Promise<void> {
  const headings = [...HEADINGS, 'Địa chỉ công khai', 'Ngày công khai'];
  const row = [
    `${number}/BC-UBND`,
    `Báo cáo công tác năm 2025, bản số ${number}`,
    'UBND phường',
    '06/01/2026',
    'L26.17.1.a-3',
    'Công khai',
    `https://vidu.invalid/bao-cao/${number}`,
    publicSince,
  ];
  const sheet = [headings, row].map((cells) => cells.map((cell) => `"${cell}"`).join(','));
  const { id } = await desk.imported('bảng.csv', sheet.join('\r\n'));
  await desk.act('confirm', id, 'head');
  expect(await desk.settled(id)).toMatchObject({ published: 1 });
}

async function report() {
  const { agencyId } = await desk.person('head');
  const query = `query ($id: ID!) { duty(id: $id) {
    state daysLate met { on isDayKnown } agency { code } freeRequest { free } } }`;
  const { data } = await on.ask(query, { id: `${agencyId}:work_report:2025` });
  return data.duty;
}

it('a duty met by what was imported is late by the day that was told, and by no other', async () => {
  expect(await report()).toMatchObject({ state: 'overdue', met: null });

  await imported(1, '11/01/2026');
  expect(await report()).toMatchObject({
    state: 'met_late',
    daysLate: 1,
    met: { on: '2026-01-11', isDayKnown: true },
  });

  await imported(2, '');
  expect(await report()).toMatchObject({
    state: 'met_day_unknown',
    daysLate: 0,
    met: { on: '2026-11-23', isDayKnown: false },
    freeRequest: { free: false },
  });

  await imported(3, '10/01/2026');
  expect(await report()).toMatchObject({
    state: 'met_on_time',
    met: { on: '2026-01-10', isDayKnown: true },
  });
});
