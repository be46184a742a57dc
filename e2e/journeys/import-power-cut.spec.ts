import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareApi } from '../bare-api.ts';
import { expect, test } from '../fixtures.ts';
import { checkedImport, importAct, lookAtImport, sheetOf } from '../imports.ts';

const ROWS = 2_000;

test('an import whose server is killed goes on after the next start, with nothing lost or doubled', async () => {
  test.slow();
  const dataFolder = mkdtempSync(join(tmpdir(), 'minhbach-power-cut-'));
  const first = await bareApi(dataFolder);
  const desk = await first.desk('contact_officer');
  const { id } = await checkedImport(desk, {
    name: 'lớn.csv',
    content: sheetOf('DIEN', ROWS),
    origin: first.url,
  });
  await importAct(desk, 'runImport(id: $id)', id);
  await expect.poll(async () => (await lookAtImport(desk, id)).imported).toBeGreaterThan(0);
  expect((await lookAtImport(desk, id)).state).toBe('running');
  await first.kill();
  await desk.dispose();

  const second = await bareApi(dataFolder);
  const again = await second.desk('contact_officer');
  await expect
    .poll(async () => (await lookAtImport(again, id)).state, { timeout: 90_000 })
    .toBe('done');
  const run = await lookAtImport(again, id);
  expect(run.imported).toBe(ROWS);
  const copy = await checkedImport(again, {
    name: 'bản sao.csv',
    content: `${sheetOf('DIEN', ROWS)}\r\n`,
    origin: second.url,
  });
  expect(copy.ready).toBe(0);
  await again.dispose();
  await second.stop();
  rmSync(dataFolder, { recursive: true });
});
