import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportRepository, type StoredImport } from '../catalogue-imports/import.repository.ts';
import { ImportService } from '../catalogue-imports/import.service.ts';
import { ImportWorker } from '../catalogue-imports/import.worker.ts';
import { DocumentService } from '../documents/document.service.ts';
import type { StaffActor } from '../identity/actor.ts';

/** One imports, another confirms: nobody does both. */
export type ImportPeople = { importer: StaffActor; confirmer: StaffActor };

/**
 * Brings a file into the catalogue as two people would from the console: uploaded, checked, run,
 * confirmed. Repeated, it goes on from where it stopped, and changes nothing once it is done.
 */
export async function importFile(
  application: INestApplicationContext,
  path: string,
  { importer, confirmer }: ImportPeople,
): Promise<StoredImport> {
  const service = application.get(ImportService, { strict: false });
  const begun = await beginImport(application, path, importer);
  let run = await settled(application, begun.id);
  if (run.state === 'checked') {
    mustBeAllowed(await service.act(run.id, { type: 'run_import' }, importer));
    run = await settled(application, run.id);
  }
  // Past that, entries that wait are people's own business.
  if (run.state === 'done' && run.imported > 0 && run.confirmedThrough === 0) {
    mustBeAllowed(await service.act(run.id, { type: 'confirm_import' }, confirmer));
    run = await settled(application, run.id);
  }
  return run;
}

async function beginImport(
  application: INestApplicationContext,
  path: string,
  importer: StaffActor,
): Promise<StoredImport> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const imports = application.get(ImportRepository, { strict: false });
  const known = await imports.ofSameFile(sha256, importer.agencyId);
  const earlier = known.find(({ state }) => state !== 'cancelled');
  if (earlier !== undefined) return earlier;

  const upload = {
    source: Object.assign(createReadStream(path), { truncated: false }),
    name: basename(path),
    kind: 'entry' as const,
    requestId: null,
  };
  const kept = await application.get(DocumentService, { strict: false }).keep(upload, importer);
  if (typeof kept === 'string') throw new Error(`${path}: ${kept}`);
  return mustBeAllowed(
    await application.get(ImportService, { strict: false }).create(kept.id, importer),
  );
}

/** Does the work that the queue would do, so that the caller knows when it is done. */
async function settled(application: INestApplicationContext, id: string): Promise<StoredImport> {
  const worker = application.get(ImportWorker, { strict: false });
  for (;;) {
    await worker.work(id);
    const run = await application.get(ImportRepository, { strict: false }).find(id);
    if (run === undefined) throw new Error(`Import ${id} is gone.`);
    const isAtWork = run.state === 'uploaded' || run.state === 'running';
    if (!isAtWork && run.confirmingById === null) return run;
  }
}

function mustBeAllowed(ruling: Awaited<ReturnType<ImportService['act']>>): StoredImport {
  if (!ruling.allowed) throw new Error(JSON.stringify(ruling.violations));
  return ruling.effect;
}
