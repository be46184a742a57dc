import { join } from 'node:path';
import { NOW } from './now.ts';
import { startApps } from './start-apps.ts';

/** One set of apps for all journeys; each journey makes the requests that it needs. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { urls, dataFolder, stop } = await startApps({ now: NOW });
  process.env['E2E_API_URL'] = urls.api;
  process.env['E2E_PUBLIC_URL'] = urls.public;
  process.env['E2E_ADMIN_URL'] = urls.admin;
  process.env['E2E_DEMO_ACCOUNTS'] = join(dataFolder, 'demo-accounts.json');
  return stop;
}
