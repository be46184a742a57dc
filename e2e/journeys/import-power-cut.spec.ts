import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request, type APIRequestContext } from '@playwright/test';
import { APPS, freePort, ROOT } from '../../tooling/start/apps.ts';
import { expect, test } from '../fixtures.ts';
import { checkedImport, importAct, lookAtImport, sheetOf } from '../imports.ts';

const ROWS = 2_000;

test('an import whose server is killed goes on after the next start, with nothing lost or doubled', async () => {
  test.slow();
  const dataFolder = mkdtempSync(join(tmpdir(), 'minhbach-power-cut-'));
  const first = await startApi(dataFolder);
  const desk = await signedIn(first);
  const { id } = await checkedImport(desk, {
    name: 'lớn.csv',
    content: sheetOf('DIEN', ROWS),
    origin: first.url,
  });
  await importAct(desk, 'runImport(id: $id)', id);
  await expect.poll(async () => (await lookAtImport(desk, id)).imported).toBeGreaterThan(0);
  expect((await lookAtImport(desk, id)).state).toBe('running');
  first.process.kill('SIGKILL');
  await once(first.process, 'close');
  await desk.dispose();

  const second = await startApi(dataFolder);
  const again = await signedIn(second);
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
  second.process.kill('SIGTERM');
  await once(second.process, 'close');
  rmSync(dataFolder, { recursive: true });
});

type RunningApi = { process: ChildProcess; url: string; dataFolder: string };

async function startApi(dataFolder: string): Promise<RunningApi> {
  const port = await freePort(0);
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [APPS.api.entry], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: '',
      DATA_DIR: dataFolder,
      API_PORT: `${port}`,
      ADMIN_URL: url,
      LOG_LEVEL: 'silent',
    },
    stdio: 'ignore',
  });
  const ready = () =>
    fetch(`${url}${APPS.api.readyPath}`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(ready, { timeout: 60_000 }).toBe(true);
  return { process: child, url, dataFolder };
}

async function signedIn({ url, dataFolder }: RunningApi): Promise<APIRequestContext> {
  const accounts: { role: string; email: string; password: string }[] = JSON.parse(
    readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8'),
  );
  const officer = accounts.find(({ role }) => role === 'contact_officer');
  const desk = await request.newContext({ baseURL: url });
  const answer = await desk.post('/auth/sign-in/email', {
    data: { email: officer?.email, password: officer?.password },
    headers: { origin: url },
  });
  expect(answer.status()).toBe(200);
  return desk;
}
