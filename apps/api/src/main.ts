import { createApplication } from './platform/application.ts';
import { Clock } from './platform/clock.ts';
import { ConfigError, readConfig } from './platform/config.ts';
import { DataFolderInUse } from './platform/data-folder-lock.ts';
import { openDatabase } from './platform/database.ts';
import { readPersistedDocuments } from './platform/graphql/persisted-documents.ts';
import { openKeys } from './platform/keys.ts';
import { createLogger } from './platform/logging.ts';
import { seedDemoAccounts } from './seed/demo-accounts.ts';
import { seedReference } from './seed/reference.ts';

async function start() {
  const config = readConfig(process.env);
  const opened = await openDatabase(config);
  await seedReference(opened.database);

  const ground = {
    config,
    opened,
    keys: openKeys(config),
    clock: Clock.startingAt(config.now),
    logger: createLogger(config.logLevel),
    documents: readPersistedDocuments(),
  };
  if (opened.engine === 'embedded') await seedDemoAccounts(opened.database, ground.clock, config);
  const application = await createApplication(ground);
  await application.listen(config.port, config.host);

  const stop = async () => {
    await application.close();
    await opened.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (fault) {
  const isOperators = fault instanceof ConfigError || fault instanceof DataFolderInUse;
  process.stderr.write(
    `${isOperators ? fault.message : String((fault as Error).stack ?? fault)}\n`,
  ); // whatever was thrown, the operator reads it
  process.exitCode = 1;
}
