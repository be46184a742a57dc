import type { INestApplicationContext } from '@nestjs/common';
import { CalendarChangeService } from './calendar/calendar-change.service.ts';
import { SearchIndexRepository } from './catalogue-search/search-index.repository.ts';
import { createApplication } from './platform/application.ts';
import { Clock } from './platform/clock.ts';
import { readConfig, type Config } from './platform/config.ts';
import { openDatabase, type OpenDatabase } from './platform/database.ts';
import { readPersistedDocuments } from './platform/graphql/persisted-documents.ts';
import { requireSameKey } from './platform/key-check.repository.ts';
import { openKeys } from './platform/keys.ts';
import { createLogger } from './platform/logging.ts';
import type { Ground } from './platform/platform.module.ts';
import { seedCatalogue } from './seed/catalogue.ts';
import { seedDemoAccounts } from './seed/demo-accounts.ts';
import { seedGuidance } from './seed/guidance.ts';
import { seedReference } from './seed/reference.ts';
import { seedSampleReports } from './seed/sample-reports.ts';
import { seedSampleTrainings } from './seed/sample-trainings.ts';
import { seedSampleRequests } from './seed/sample-requests.ts';
import { seedSampleYear } from './seed/sample-year.ts';

/** Opens, migrates and seeds the database, then listens until the process is told to stop. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(environment);
  const opened = await openDatabase(config);
  try {
    await listen(config, opened);
  } catch (fault) {
    // Else the data folder would stay locked by a process that serves nobody.
    await opened.close();
    throw fault;
  }
}

async function listen(config: Config, opened: OpenDatabase): Promise<void> {
  const ground = {
    config,
    opened,
    keys: openKeys(config),
    clock: Clock.startingAt(config.now),
    logger: createLogger(config.logLevel),
    documents: readPersistedDocuments(),
  };
  await requireSameKey(opened.database, ground.keys);
  await seedReference(opened.database);
  await seedGuidance(opened.database, ground.clock);
  const isDemonstration = opened.engine === 'embedded';
  if (isDemonstration) {
    await seedDemoAccounts(opened.database, ground.clock, config);
    await seedSampleRequests(ground);
  }

  const application = await createApplication(ground);
  await application.get(CalendarChangeService, { strict: false }).recompute();
  if (isDemonstration) await seedCatalogue(application);
  await application.get(SearchIndexRepository, { strict: false }).renewStaleVocabulary();
  await application.listen(config.port, config.host);

  // The first page doesn't wait for it.
  const sampleYear = new AbortController();
  const played = isDemonstration
    ? playSamples(ground, application, sampleYear.signal).catch((fault: unknown) => {
        ground.logger.error(fault, 'The sample year broke off.');
      })
    : undefined;

  const stop = async () => {
    sampleYear.abort();
    await played;
    await application.close();
    await opened.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Reports count what the year and the trainings left behind. */
async function playSamples(
  ground: Ground,
  application: INestApplicationContext,
  stopped: AbortSignal,
): Promise<void> {
  if (!(await seedSampleYear(ground, stopped))) return;
  await seedSampleTrainings(application);
  await seedSampleReports(application);
}
