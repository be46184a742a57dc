import { speakingFor, type Actor, type RowProblem, type Violation } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { EntryService } from '../catalogue/entry.service.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { EntryLikeness } from './entry-likeness.repository.ts';
import { ImportRows, type ImportRow, type RowEnd } from './import-rows.repository.ts';
import { ImportRepository, type StoredImport } from './import.repository.ts';
import type { RowDuplicate } from './row-duplicate.ts';

const BATCH = 50;
/** So many batches by one job; then the next in line may take its turn. */
const BATCHES_PER_JOB = 40;

/** The import itself: batch by batch, each of them entries and what is told of its rows, or nothing. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly clock: Clock,
    private readonly entries: EntryService,
    private readonly likeness: EntryLikeness,
    private readonly imports: ImportRepository,
    private readonly rows: ImportRows,
  ) {}

  /** Works on an import that runs; where rows are left, the job that goes on is kept with the last batch. */
  async run(id: string, mayGoOn: () => Promise<void>): Promise<void> {
    for (let batch = 1; batch <= BATCHES_PER_JOB; batch += 1) {
      await mayGoOn();
      const isOver = await this.imports.step(id, isRunning, (run, transaction) =>
        this.#batch(run, transaction, { isLast: batch === BATCHES_PER_JOB }),
      );
      if (isOver ?? true) return;
    }
  }

  async #batch(
    run: StoredImport,
    transaction: Transaction,
    { isLast }: { isLast: boolean },
  ): Promise<boolean> {
    // Two imports may bring the same entries: the second waits here and then finds what the first made.
    await this.likeness.holdOthers(transaction);
    const rows = await this.rows.waiting(transaction, run.id, BATCH);
    if (rows.length === 0) {
      const endedAt = this.clock.now();
      await this.imports.update(transaction, run.id, { state: 'done', endedAt });
      return true;
    }
    const actor = whoStarted(run);
    const whole = rows.flatMap(({ row }) => row ?? []);
    const isCityWide = run.scope === 'city';
    const doubles = await this.likeness.doublesOf(whole, { actor, isCityWide, on: transaction });
    const ends: RowEnd[] = [];
    for (const [at, row] of rows.entries()) {
      const double = doubles[at] ?? null;
      const isUnwanted = double !== null && (double.certain || !run.includesSimilar);
      ends.push(
        isUnwanted
          ? { number: row.number, outcome: 'passed_over', duplicate: double }
          : await this.#bring(transaction, row, { run, actor }),
      );
    }
    await this.rows.end(transaction, run.id, ends);
    if (isLast) await this.imports.addJob(transaction, run.id);
    return false;
  }

  async #bring(
    transaction: Transaction,
    { number, row }: ImportRow,
    { run, actor }: { run: StoredImport; actor: Actor },
  ): Promise<RowEnd> {
    if (row === null)
      throw new Error(`Row ${number} of import ${run.id} waits with nothing in it.`);
    const speaker = speakingFor(actor, run, row.agencyId);
    const ruling = await this.entries.import(transaction, row, speaker);
    if (!ruling.allowed) {
      return { number, outcome: 'refused', problems: ruling.violations.map(asProblem) };
    }
    const { outcome, entry } = ruling.effect;
    if (outcome === 'imported') return { number, outcome, entryId: entry.id };
    const duplicate: RowDuplicate = {
      how: 'import_key',
      certain: true,
      of: { entryId: entry.id },
      label: [entry.documentNumber, entry.title].filter(Boolean).join(' · ').slice(0, 300),
    };
    const problems =
      outcome === 'differs'
        ? [asProblem({ code: 'import_key_taken', under: [], field: null })]
        : [];
    return { number, outcome: 'passed_over', duplicate, problems };
  }
}

const isRunning = ({ state }: StoredImport) => state === 'running';

function whoStarted({ id, agencyId, startedById, startedByRole }: StoredImport): Actor {
  if (startedById === null || startedByRole === null)
    throw new Error(`Import ${id} runs, and nobody started it.`);
  return { kind: 'staff', id: startedById, role: startedByRole, agencyId };
}

/** A rule that was broken only now, as a problem of the row as a whole. */
export const asProblem = ({ code, under }: Violation): RowProblem => ({
  code,
  under,
  column: null,
  value: '',
  suggestion: null,
});
