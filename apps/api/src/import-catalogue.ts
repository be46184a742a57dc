import { resolve } from 'node:path';
import type { StaffActor } from './identity/actor.ts';
import { StaffRepository } from './identity/staff.repository.ts';
import { createApplication } from './platform/application.ts';
import { Clock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { openDatabase } from './platform/database.ts';
import { requireSameKey } from './platform/key-check.repository.ts';
import { openKeys } from './platform/keys.ts';
import { createLogger } from './platform/logging.ts';
import { CATALOGUE_FILE } from './seed/catalogue.ts';
import { importFile } from './seed/import-file.ts';

// For whoever sets an installation up: the import of the console, in the names of two of its people.
const [importedBy, confirmedBy, file = CATALOGUE_FILE] = process.argv.slice(2);
if (importedBy === undefined || confirmedBy === undefined) {
  process.stderr.write(
    'Usage: import-catalogue.js IMPORTER_EMAIL CONFIRMER_EMAIL [FILE.csv|FILE.xlsx]\n',
  );
  process.exit(1);
}

const config = readConfig(process.env);
const opened = await openDatabase(config);
const keys = openKeys(config);
await requireSameKey(opened.database, keys);
const application = await createApplication({
  config,
  opened,
  keys,
  clock: Clock.startingAt(config.now),
  logger: createLogger('error'),
  documents: new Map(),
});
try {
  const people = {
    importer: await actorWith(importedBy),
    confirmer: await actorWith(confirmedBy),
  };
  const run = await importFile(application, resolve(file), people);
  const { state, imported, passedOver, faulty, refused } = run;
  process.stdout.write(
    `${state}: ${imported} imported, ${passedOver} here already, ${faulty + refused} with problems; see /nhap-danh-muc/${run.id} of the console.\n`,
  );
  if (state !== 'done') process.exitCode = 1;
} finally {
  await application.close();
  await opened.close();
}

async function actorWith(email: string): Promise<StaffActor> {
  const member = await application.get(StaffRepository, { strict: false }).withEmail(email);
  if (member === undefined) throw new Error(`Nobody works here under ${email}.`);
  return { kind: 'staff', id: member.id, agencyId: member.agencyId, role: member.role };
}
