import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, request, type APIRequestContext } from '@playwright/test';
import { APPS, freePort, ROOT } from '../tooling/start/apps.ts';

export type BareApi = {
  url: string;
  /** Somebody of this role at the first agency that has one. */
  desk: (role: string) => Promise<APIRequestContext>;
  /** As the power goes: nothing is told to the process. */
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};

/** The built API alone, on what this folder holds. */
export async function bareApi(dataFolder: string): Promise<BareApi> {
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
  const isReady = () =>
    fetch(`${url}${APPS.api.readyPath}`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
  return {
    url,
    desk: (role) => signedIn(url, dataFolder, role),
    kill: () => ended(child, 'SIGKILL'),
    stop: () => ended(child, 'SIGTERM'),
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

async function signedIn(url: string, dataFolder: string, role: string): Promise<APIRequestContext> {
  const accounts: { role: string; email: string; password: string }[] = JSON.parse(
    readFileSync(join(dataFolder, 'demo-accounts.json'), 'utf8'),
  );
  const who = accounts.find((account) => account.role === role);
  const desk = await request.newContext({ baseURL: url });
  const answer = await desk.post('/auth/sign-in/email', {
    data: { email: who?.email, password: who?.password },
    headers: { origin: url },
  });
  expect(answer.status()).toBe(200);
  return desk;
}
