import { speakingFor, type Actor, type RowProblem } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { EntryService } from '../catalogue/entry.service.ts';
import { ImportRows } from './import-rows.repository.ts';
import { asProblem } from './import-run.service.ts';
import { ImportRepository, type StoredImport } from './import.repository.ts';

const BATCH = 25;
const BATCHES_PER_JOB = 40;

/** The second person's word on everything that an import proposed, entry by entry. */
@Injectable()
export class ImportConfirmation {
  constructor(
    private readonly entries: EntryService,
    private readonly imports: ImportRepository,
    private readonly rows: ImportRows,
  ) {}

  /**
   * Confirms and publishes what still waits. Each entry is kept by itself; broken off, it goes on with
   * those that are not yet published.
   */
  async confirm(given: StoredImport, mayGoOn: () => Promise<void>): Promise<void> {
    const actor = whoConfirms(given);
    let after = given.confirmedThrough;
    for (let batch = 1; batch <= BATCHES_PER_JOB; batch += 1) {
      await mayGoOn();
      const rows = await this.rows.unconfirmed(given.id, { after, limit: BATCH });
      const reasons = new Map<string, readonly RowProblem[]>();
      for (const [agencyId, ids] of byAgency(rows)) {
        const rulings = await this.entries.confirmAndPublish(
          ids,
          speakingFor(actor, given, agencyId),
        );
        for (const [id, ruling] of rulings)
          if (!ruling.allowed) reasons.set(id, ruling.violations.map(asProblem));
      }
      after = rows.at(-1)?.number ?? after;
      const isOver = rows.length < BATCH;
      await this.imports.step(given.id, isConfirming, async ({ id }, transaction) => {
        await this.rows.keepUnconfirmed(transaction, id, reasons);
        await this.imports.update(transaction, id, {
          confirmedThrough: after,
          ...(isOver ? { confirmingById: null, confirmingByRole: null } : {}),
        });
        if (!isOver && batch === BATCHES_PER_JOB) await this.imports.addJob(transaction, id);
      });
      if (isOver) return;
    }
  }
}

const isConfirming = ({ confirmingById }: StoredImport) => confirmingById !== null;

function whoConfirms({ id, agencyId, confirmingById, confirmingByRole }: StoredImport): Actor {
  if (confirmingById === null || confirmingByRole === null)
    throw new Error(`Import ${id} is confirmed by nobody.`);
  return { kind: 'staff', id: confirmingById, role: confirmingByRole, agencyId };
}

function byAgency(
  rows: readonly { entryId: string; agencyId: string | null }[],
): ReadonlyMap<string | null, string[]> {
  const ids = new Map<string | null, string[]>();
  for (const { entryId, agencyId } of rows)
    ids.set(agencyId, [...(ids.get(agencyId) ?? []), entryId]);
  return ids;
}
