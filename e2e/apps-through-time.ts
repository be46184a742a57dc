import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  freePort,
  launchApps,
  perApp,
  type AppName,
  type Apps,
  type PerApp,
} from '../tooling/start/apps.ts';

export type AppsThroughTime = {
  urls: PerApp<string>;
  dataFolder: string;
  /** Stops the apps and starts them again at this moment, with what they had kept. */
  moveTo: (moment: string) => Promise<void>;
  stop: () => Promise<void>;
};

/** The three apps on a database of their own, for journeys that take days. */
export async function appsThroughTime(): Promise<AppsThroughTime> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'minhbach-days-'));
  const ports = { api: await anyPort(), public: await anyPort(), admin: await anyPort() };
  const lines: string[] = [];
  let running: Apps | undefined;
  return {
    urls: perApp((name: AppName) => `http://127.0.0.1:${ports[name]}`),
    dataFolder,
    async moveTo(moment) {
      await running?.stop();
      const environment = {
        ...process.env,
        DATABASE_URL: '',
        DATA_DIR: dataFolder,
        MINHBACH_NOW: moment,
      };
      running = launchApps(ports, environment, (line) => lines.push(line));
      await running.ready.catch((fault: unknown) => {
        throw new Error(`${String(fault)}\n${lines.slice(-40).join('\n')}`, { cause: fault });
      });
    },
    async stop() {
      await running?.stop();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

async function anyPort(): Promise<number> {
  const port = await freePort(0);
  if (port === undefined) throw new Error('No port of the loopback address is free.');
  return port;
}
