import { randomUUID } from 'node:crypto';
import { readsAllAgencies, type ImportScope, type Ruling } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import { documents } from '../documents/document.table.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { isUuid } from '../platform/uuid.ts';
import { importRows, imports } from './import.table.ts';
import type { SheetFinding } from './sheet-words.vi.ts';
import type { SheetFault } from './sheet.ts';

/** An import with what is needed of its file. */
export type StoredImport = typeof imports.$inferSelect & {
  fileName: string;
  sha256: string;
  mediaType: string;
};
export type ImportChange = Partial<typeof imports.$inferSelect>;
type CheckedRow = typeof importRows.$inferInsert;

export const IMPORT_QUEUE = 'catalogue_import';

const { name: fileName, sha256, mediaType } = getTableColumns(documents);
const COLUMNS = { ...getTableColumns(imports), fileName, sha256, mediaType };
const NOTHING_YET = {
  ready: 0,
  faulty: 0,
  duplicate: 0,
  similar: 0,
  imported: 0,
  passedOver: 0,
  refused: 0,
  confirmedThrough: 0,
};

/** Keeps imports and the steps of their way, each whole or not at all. */
@Injectable()
export class ImportRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  /** The import of a file, begun now or, asked for twice, the one that was. */
  begin(
    documentId: string,
    actor: StaffActor,
    { scope, sameFile }: { scope: ImportScope; sameFile: readonly SheetFinding[] },
  ): Promise<StoredImport> {
    return this.database.transaction(async (transaction) => {
      const added = await transaction
        .insert(imports)
        .values({
          ...NOTHING_YET,
          id: randomUUID(),
          documentId,
          agencyId: actor.agencyId,
          scope,
          state: 'uploaded',
          createdById: actor.id,
          createdByRole: actor.role,
          createdAt: this.clock.now(),
          findings: sameFile,
          includesSimilar: false,
        })
        .onConflictDoNothing()
        .returning({ id: imports.id });
      const [begun] = added;
      if (begun !== undefined) await this.addJob(transaction, begun.id);
      const [found] = await this.#select(transaction).where(eq(imports.documentId, documentId));
      if (found === undefined) throw new Error('The database kept no import.');
      return found;
    });
  }

  async find(id: string): Promise<StoredImport | undefined> {
    const [found] = await this.#select(this.database).where(eq(imports.id, id));
    return found;
  }

  /** Imports of the same bytes in the agency that came to something. */
  ofSameFile(hash: string, agencyId: string): Promise<StoredImport[]> {
    return this.#select(this.database)
      .where(
        and(
          eq(documents.sha256, hash),
          eq(imports.agencyId, agencyId),
          ne(imports.state, 'failed'),
        ),
      )
      .limit(10);
  }

  /** Those that a process left in the middle. */
  unfinished(): Promise<StoredImport[]> {
    return this.#select(this.database).where(
      sql`${inArray(imports.state, ['uploaded', 'running'])} or ${imports.confirmingById} is not null`,
    );
  }

  /**
   * Locks the import, if this actor may see it, and asks `rule` what becomes of it; with `work` the job
   * that carries it out is kept with the change.
   *
   * @returns undefined when there is no such import for this actor
   */
  change(
    actor: Actor,
    id: string,
    rule: (
      run: StoredImport,
      transaction: Transaction,
    ) => Promise<Ruling<{ change: ImportChange; work: boolean }>>,
  ): Promise<Ruling<StoredImport> | undefined> {
    return this.database.transaction(async (transaction) => {
      const run = isUuid(id) ? await this.#lock(transaction, id, actor) : undefined;
      if (run === undefined) return undefined;
      const ruling = await rule(run, transaction);
      if (!ruling.allowed) return ruling;
      const { change, work } = ruling.effect;
      await transaction.update(imports).set(change).where(eq(imports.id, id));
      if (work) await this.addJob(transaction, id);
      return { allowed: true as const, effect: { ...run, ...change } };
    });
  }

  /**
   * One step of the work on an import, under its lock and while it is as `isStill` wants it: another
   * worker waits, a cancelled one is left alone.
   *
   * @returns what the step answers; undefined when there is nothing to do any more
   */
  step<Result>(
    id: string,
    isStill: (run: StoredImport) => boolean,
    work: (run: StoredImport, transaction: Transaction) => Promise<Result>,
  ): Promise<Result | undefined> {
    return this.database.transaction(async (transaction) => {
      const run = await this.#lock(transaction, id);
      return run !== undefined && isStill(run) ? work(run, transaction) : undefined;
    });
  }

  async update(transaction: Transaction, id: string, change: ImportChange): Promise<void> {
    await transaction.update(imports).set(change).where(eq(imports.id, id));
  }

  /** Adds rows of the trial run and counts them; a row that is there already stays as it is. */
  async addRows(transaction: Transaction, id: string, rows: CheckedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const added = await transaction
      .insert(importRows)
      .values(rows)
      .onConflictDoNothing()
      .returning({ verdict: importRows.verdict });
    const counted = (verdict: CheckedRow['verdict']) =>
      added.filter((row) => row.verdict === verdict).length;
    await transaction
      .update(imports)
      .set({
        ready: sql`${imports.ready} + ${counted('ready')}`,
        faulty: sql`${imports.faulty} + ${counted('faulty')}`,
        duplicate: sql`${imports.duplicate} + ${counted('duplicate')}`,
        similar: sql`${imports.similar} + ${counted('similar')}`,
      })
      .where(eq(imports.id, id));
  }

  /** Ends an import for a reason that its file gives. None of its rows stays behind half told. */
  async fail(id: string, fault: SheetFault, findings: readonly SheetFinding[]): Promise<void> {
    await this.step(
      id,
      ({ state }) => state === 'uploaded',
      async (_run, transaction) => {
        await this.forgetRows(transaction, id);
        await this.update(transaction, id, {
          ...NOTHING_YET,
          state: 'failed',
          fault: { code: fault.code, detail: fault.detail },
          findings,
          endedAt: this.clock.now(),
        });
      },
    );
  }

  /** As the last resort of the queue: whatever went wrong, it went wrong too often. */
  async giveUp(id: string): Promise<void> {
    await this.step(
      id,
      ({ state, confirmingById }) =>
        state === 'uploaded' || state === 'running' || confirmingById !== null,
      async ({ state }, transaction) => {
        const isConfirmation = state !== 'uploaded' && state !== 'running';
        await this.update(transaction, id, {
          ...(isConfirmation ? {} : { state: 'failed' as const, endedAt: this.clock.now() }),
          fault: { code: 'import_given_up', detail: null },
          confirmingById: null,
          confirmingByRole: null,
        });
      },
    );
  }

  /** Forgets what a trial run said, to begin it again. */
  async forgetRows(transaction: Transaction, id: string): Promise<ImportChange> {
    await transaction.delete(importRows).where(eq(importRows.importId, id));
    return { ...NOTHING_YET };
  }

  async addJob(transaction: Transaction, id: string): Promise<void> {
    await this.jobs.add(transaction, IMPORT_QUEUE, { importId: id });
  }

  addJobs(ids: readonly string[]): Promise<void> {
    return this.database.transaction(async (transaction) => {
      for (const id of ids) await this.addJob(transaction, id);
    });
  }

  async #lock(
    transaction: Transaction,
    id: string,
    actor?: Actor,
  ): Promise<StoredImport | undefined> {
    const [found] = await this.#select(transaction)
      .where(and(eq(imports.id, id), actor === undefined ? undefined : importSeenBy(actor)))
      .for('update', { of: imports });
    return found;
  }

  #select(on: Database | Transaction) {
    return on
      .select(COLUMNS)
      .from(imports)
      .innerJoin(documents, eq(documents.id, imports.documentId));
  }
}

/** Imports are for the officers of their agency and for overseers. */
export function importSeenBy(actor: Actor) {
  if (actor.kind === 'visitor' || actor.role === 'administrator') return sql`false`;
  return readsAllAgencies(actor.role) ? undefined : eq(imports.agencyId, actor.agencyId);
}
