import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { agencyIndex, speakingFor, type RowCircumstances, type RowVerdict } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { DocumentService } from '../documents/document.service.ts';
import { Clock } from '../platform/clock.ts';
import { EntryLikeness } from './entry-likeness.repository.ts';
import { ImportRepository, type StoredImport } from './import.repository.ts';
import type { RowDuplicate } from './row-duplicate.ts';
import { judgeRow } from './judge-row.ts';
import { TableReading, type ReadRow } from './read-sheet.ts';
import { RowTwins } from './row-twins.ts';
import { SheetFault } from './sheet.ts';

const BATCH = 200;

/** The trial run: reads a file, judges every row, and imports nothing. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: AgencyRepository,
    private readonly documents: DocumentService,
    private readonly likeness: EntryLikeness,
    private readonly imports: ImportRepository,
  ) {}

  /**
   * Reads from the first row, also after a break: rows that are kept already stay as they are.
   *
   * @param mayGoOn asked between batches; throws when the process is about to end
   */
  async check(run: StoredImport, mayGoOn: () => Promise<void>): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'minhbach-import-'));
    const path = join(folder, 'sheet');
    try {
      await pipeline(this.documents.bytesOf(run), createWriteStream(path, { mode: 0o600 }));
      const reading = new TableReading(path, run.mediaType);
      try {
        await this.#judge(run, reading, mayGoOn);
      } catch (fault) {
        if (!(fault instanceof SheetFault)) throw fault;
        await this.imports.fail(run.id, fault, [...run.findings, ...reading.findings]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async #judge(
    run: StoredImport,
    reading: TableReading,
    mayGoOn: () => Promise<void>,
  ): Promise<void> {
    const circumstances = await this.#circumstances(run);
    const twins = new RowTwins();
    for await (const rows of inBatches(reading.rows(), BATCH)) {
      await mayGoOn();
      const kept = await this.#keep(run, rows, { circumstances, twins });
      if (!kept) return;
    }
    await this.imports.step(run.id, isUploaded, async (_run, transaction) =>
      this.imports.update(transaction, run.id, {
        state: 'checked',
        checkedAt: this.clock.now(),
        findings: [...run.findings, ...reading.findings],
      }),
    );
  }

  async #keep(
    run: StoredImport,
    rows: readonly ReadRow[],
    { circumstances, twins }: { circumstances: RowCircumstances; twins: RowTwins },
  ): Promise<boolean> {
    const prefix = run.sha256.slice(0, 12);
    const judged = rows.map((row) => ({
      number: row.number,
      texts: row.texts,
      ...judgeRow(row, `${prefix}:${row.number}`, circumstances),
    }));
    const { actor, scope } = circumstances;
    const kept = await this.imports.step(run.id, isUploaded, async (_run, transaction) => {
      const whole = judged.flatMap(({ row }) => row ?? []);
      const isCityWide = scope === 'city';
      const doubles = await this.likeness.doublesOf(whole, { actor, isCityWide, on: transaction });
      const compared = judged.map((one) => {
        if (one.row === null) return { ...one, verdict: 'faulty' as const, duplicate: null };
        const double = doubles[whole.indexOf(one.row)] ?? null;
        const duplicate = double?.certain ? double : surer(double, twins.find(one.row));
        const verdict = verdictOf(duplicate);
        if (verdict !== 'duplicate') twins.add(one.number, one.row);
        return { ...one, verdict, duplicate };
      });
      await this.imports.addRows(
        transaction,
        run.id,
        compared.map((row) => ({ ...row, importId: run.id })),
      );
      return true;
    });
    return kept ?? false;
  }

  async #circumstances(run: StoredImport): Promise<RowCircumstances> {
    const { agencyId, scope, createdById: id, createdByRole: role } = run;
    const today = this.clock.today();
    const bodies = await this.agencies.existingOn(today);
    const actor = speakingFor({ kind: 'staff', id, role, agencyId }, run, agencyId);
    return {
      today,
      actor,
      scope,
      agencyId,
      agencies: agencyIndex(
        bodies.map(({ id, code, name, shortName }) => ({
          id,
          code,
          names: [name, ...(shortName === null ? [] : [shortName])],
        })),
      ),
    };
  }
}

const isUploaded = ({ state }: StoredImport) => state === 'uploaded';

const verdictOf = (duplicate: RowDuplicate | null): RowVerdict =>
  duplicate === null ? 'ready' : duplicate.certain ? 'duplicate' : 'similar';

const surer = (one: RowDuplicate | null, other: RowDuplicate | null): RowDuplicate | null =>
  one === null || other?.certain === true ? other : one;

async function* inBatches<Row>(
  chunks: AsyncIterable<readonly Row[]>,
  size: number,
): AsyncGenerator<readonly Row[]> {
  let waiting: Row[] = [];
  for await (const chunk of chunks) {
    waiting = waiting.concat(chunk);
    while (waiting.length >= size) yield waiting.splice(0, size);
  }
  if (waiting.length > 0) yield waiting;
}
