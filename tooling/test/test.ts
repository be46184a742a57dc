import { build } from '../start/build.ts';
import { stopRequest } from '../start/stop-request.ts';
import { bringPostgres } from './postgres.ts';
import { run, type Count, type Suite } from './suites.ts';

process.exit(await test());

async function test(): Promise<number> {
  if (!build()) return summary([{ passed: 0, failed: 1, failures: ['the build'] }]);
  const postgres = await bringPostgres();
  const giveUp = new AbortController();
  void stopRequest().then(() => giveUp.abort());
  const counts: Count[] = [];
  try {
    for (const suite of suites(postgres.url)) {
      console.log(`\n── ${suite.name}`);
      counts.push(await run(suite, giveUp.signal));
    }
  } finally {
    await postgres.stop();
  }
  return summary(counts);
}

function suites(postgresUrl: string): Suite[] {
  const onPostgres = { TEST_DATABASE: 'postgres', TEST_PG_URL: postgresUrl };
  return [
    { name: 'the law', folder: 'packages/domain', runner: 'vitest' },
    { name: 'form parts and words', folder: 'packages/ui', runner: 'vitest' },
    { name: 'tooling', folder: '.', runner: 'vitest' },
    {
      name: 'API on the embedded engine',
      folder: 'apps/api',
      runner: 'vitest',
      environment: { TEST_DATABASE: 'pglite' },
    },
    { name: 'API on PostgreSQL', folder: 'apps/api', runner: 'vitest', environment: onPostgres },
    { name: 'public site', folder: 'apps/public', runner: 'vitest' },
    { name: 'console', folder: 'apps/admin', runner: 'vitest' },
    { name: 'journeys and accessibility', folder: 'e2e', runner: 'playwright' },
  ];
}

function summary(counts: Count[]): number {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const failure of counts.flatMap((count) => count.failures)) console.log(`✗ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
