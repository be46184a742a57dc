import {
  decideImport,
  importScope,
  openImportActions,
  violates,
  type ImportAction,
  type ImportRun,
  type Ruling,
} from '@minhbach/domain';
import { Injectable, NotFoundException } from '@nestjs/common';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import { ImportRows } from './import-rows.repository.ts';
import { ImportRepository, type ImportChange, type StoredImport } from './import.repository.ts';
import type { SheetFinding } from './sheet-words.vi.ts';

/** One act on an import, with what it needs. */
export type ActOnImport = { type: ImportAction; includesSimilar?: boolean };

/** Gathers what a decision about an import depends on, asks the domain, keeps the answer. */
@Injectable()
export class ImportService {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: AgencyRepository,
    private readonly documents: DocumentRepository,
    private readonly imports: ImportRepository,
    private readonly rows: ImportRows,
  ) {}

  /** Begins an import with its trial run. The same uploaded file twice is one import. */
  async create(documentId: string, actor: Actor): Promise<Ruling<StoredImport>> {
    if (actor.kind === 'visitor') return violates('role_not_allowed');
    const contactPoint = await this.agencies.cityContactPoint(this.clock.today());
    const scope = importScope(actor, contactPoint?.id ?? null);
    if (!scope.allowed) return scope;
    const document = isUuid(documentId)
      ? await this.documents.findForStaff(documentId, actor)
      : undefined;
    const isOurs = document?.kind === 'entry' && document.agencyId === actor.agencyId;
    if (!isOurs || document.entryId !== null) return violates('document_unknown', [], 'documentId');

    const sameFile = await this.#sameFile(document.sha256, documentId, actor);
    return {
      allowed: true,
      effect: await this.imports.begin(documentId, actor, { scope: scope.effect, sameFile }),
    };
  }

  /** @throws NotFoundException when the import is not the actor's to see, or there is none */
  async act(id: string, action: ActOnImport, actor: Actor): Promise<Ruling<StoredImport>> {
    const ruling = await this.imports.change(actor, id, async (run, transaction) => {
      if (actor.kind === 'visitor') return violates('not_your_import');
      const decided = decideImport(inLaw(run), action.type, actor);
      if (!decided.allowed) return decided;
      const { change, work } = await this.#carryOut(transaction, run, { ...action, actor });
      return { allowed: true, effect: { work, change: { state: decided.effect, ...change } } };
    });
    if (ruling === undefined) throw new NotFoundException('Không tìm thấy đợt nhập.');
    return ruling;
  }

  openActions(run: StoredImport, actor: Actor): readonly ImportAction[] {
    return actor.kind === 'visitor' ? [] : openImportActions(inLaw(run), actor);
  }

  async #carryOut(
    transaction: Transaction,
    run: StoredImport,
    { type, includesSimilar = false, actor }: ActOnImport & { actor: StaffActor },
  ): Promise<{ change: ImportChange; work: boolean }> {
    const now = this.clock.now();
    switch (type) {
      case 'run_import': {
        const passedOver = await this.rows.passOverDuplicates(transaction, run.id, {
          includesSimilar,
        });
        const started = { startedById: actor.id, startedByRole: actor.role, startedAt: now };
        return { change: { ...started, includesSimilar, passedOver }, work: true };
      }
      case 'cancel_import':
        return { change: { endedAt: now }, work: false };
      case 'retry_import': {
        const again = { fault: null, endedAt: null };
        if (run.checkedAt !== null) return { change: again, work: true };
        const forgotten = await this.imports.forgetRows(transaction, run.id);
        const findings = run.findings.filter(({ code }) => code === 'same_file_before');
        return { change: { ...forgotten, ...again, findings }, work: true };
      }
      case 'confirm_import':
        await this.rows.forgetUnconfirmed(transaction, run.id);
        return {
          change: {
            confirmingById: actor.id,
            confirmingByRole: actor.role,
            confirmedThrough: 0,
            fault: null,
          },
          work: true,
        };
    }
  }

  async #sameFile(
    sha256: string,
    documentId: string,
    { agencyId }: StaffActor,
  ): Promise<readonly SheetFinding[]> {
    const others = await this.imports.ofSameFile(sha256, agencyId);
    return others
      .filter((other) => other.documentId !== documentId && other.state !== 'cancelled')
      .slice(0, 1)
      .map(({ fileName }) => ({ code: 'same_file_before', detail: fileName }));
  }
}

/** What of an import the domain judges by. */
const inLaw = (run: StoredImport): ImportRun => ({
  state: run.state,
  scope: run.scope,
  agencyId: run.agencyId,
  startedById: run.startedById,
  isChecked: run.checkedAt !== null,
  hasEntries: run.imported > 0,
  isConfirming: run.confirmingById !== null,
});
