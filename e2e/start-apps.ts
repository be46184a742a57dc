import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, launchApps, type PerApp } from '../tooling/start/apps.ts';

const LAST_WORDS = 40;

export type TestApps = { urls: PerApp<string>; dataFolder: string; stop: () => Promise<void> };

/**
 * The three built apps on free ports, on an embedded database of their own that goes with `stop`.
 * `now` is where their clock starts; `environment` overrides anything else.
 */
export async function startApps(
  given: { now?: string | undefined; environment?: NodeJS.ProcessEnv } = {},
): Promise<TestApps> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'minhbach-journeys-'));
  const lines: string[] = [];
  const apps = launchApps(
    { api: await portOfTheDay(), public: await portOfTheDay(), admin: await portOfTheDay() },
    {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: dataFolder,
      MINHBACH_NOW: given.now ?? '',
      ...given.environment,
    },
    (line) => lines.push(line),
  );
  const stop = async () => {
    await apps.stop();
    rmSync(dataFolder, { recursive: true });
  };
  try {
    await apps.ready;
  } catch (fault) {
    await stop();
    throw new Error(`${String(fault)}\n${lines.slice(-LAST_WORDS).join('\n')}`, { cause: fault });
  }
  return { urls: apps.urls, dataFolder, stop };
}

async function portOfTheDay(): Promise<number> {
  const port = await freePort(0);
  if (port === undefined) throw new Error('No port of the loopback address is free.');
  return port;
}
