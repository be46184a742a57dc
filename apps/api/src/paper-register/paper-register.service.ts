import { createHash } from 'node:crypto';
import {
  allows,
  cleanText,
  hanoiDay,
  keeperOf,
  mayImportPaper,
  PAPER_HEADINGS,
  PAPER_TEXT_MAX,
  readPaperSheet,
  violates,
  type PaperColumn,
  type PaperFaultCode,
  type Ruling,
  type Violation,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { agencyInLaw, AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { isUuid } from '../platform/uuid.ts';
import { ReportTree } from '../reports/report-tree.repository.ts';
import { rowFaultWords, tableFaultWords, type TableFaultCode } from './paper-fault-words.vi.ts';
import {
  PaperRegisterRepository,
  type CaseOfRow,
  type Clash,
  type PaperImport,
} from './paper-register.repository.ts';
import { readTable } from './read-table.ts';

/** `id` is chosen by whoever sends, so that what is sent twice comes in once. */
export type PaperForm = {
  id: string;
  /** The body that kept it; the sender's own where none is named. */
  agencyCode?: string | null;
  document: string;
  table: string;
  isTrial: boolean;
};
export type RowFault = { row: number; column: string; message: string };
/** What a trial found: nothing was kept. */
export type PaperTrial = { rows: number; tableFault: string | null; faults: readonly RowFault[] };

/** Brings paper registers into the statistics of a body: all of a table, or nothing of it. */
@Injectable()
export class PaperRegisterService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly repository: PaperRegisterRepository,
    private readonly tree: ReportTree,
  ) {}

  async import(form: PaperForm, actor: Actor): Promise<Ruling<PaperTrial | PaperImport>> {
    if (actor.kind !== 'staff' || !mayImportPaper(actor, actor.agencyId))
      return violates('role_not_allowed');
    if (!isUuid(form.id)) return violates('changed_meanwhile');
    const body = await this.#bodyOf(form, actor);
    if (body === undefined) return violates('agency_unknown', [], 'agencyCode');
    if (!(await this.#mayImport(body, actor))) return violates('not_the_keeper', [], 'agencyCode');
    const before = await this.repository.find(form.id);
    if (before !== undefined)
      return before.agencyId === body.id ? allows(before) : violates('changed_meanwhile');
    const document = cleanText(form.document);
    const unfit = textFaults('document', document);
    if (unfit.length > 0) return { allowed: false, violations: unfit };

    const trial = this.#read(form.table, body);
    if ('tableFault' in trial) return allows(trial);
    const wanted = {
      id: form.id,
      agencyId: body.id,
      document,
      hash: createHash('sha256').update(form.table).digest('hex'),
    };
    const { cases } = trial;
    const clash = form.isTrial
      ? await this.repository.clash(wanted, cases)
      : await this.repository.add(wanted, cases, actor);
    if (clash !== 'kept') return allows(trialOf(cases, clash));
    const kept = await this.repository.find(form.id);
    return kept === undefined ? violates('changed_meanwhile') : allows(kept);
  }

  async withdraw(id: string, reason: string, actor: Actor): Promise<Ruling<PaperImport>> {
    const found = isUuid(id) ? await this.repository.find(id) : undefined;
    const [body] = found === undefined ? [] : await this.agencies.byIds([found.agencyId]);
    if (actor.kind !== 'staff' || body === undefined || !(await this.#mayImport(body, actor)))
      return violates('role_not_allowed');
    const said = cleanText(reason);
    const unfit = textFaults('reason', said);
    if (unfit.length > 0) return { allowed: false, violations: unfit };
    if (!(await this.repository.withdraw(id, said, actor))) return violates('changed_meanwhile');
    const gone = await this.repository.find(id);
    return gone === undefined ? violates('changed_meanwhile') : allows(gone);
  }

  list(actor: Actor): Promise<PaperImport[]> {
    return actor.kind === 'staff' ? this.repository.list(actor) : Promise.resolve([]);
  }

  async #bodyOf({ agencyCode }: PaperForm, actor: StaffActor): Promise<Agency | undefined> {
    const code = agencyCode?.trim() ?? '';
    if (code !== '') return this.agencies.latestByCode(code, this.clock.today());
    const [own] = await this.agencies.byIds([actor.agencyId]);
    return own;
  }

  async #mayImport(body: Agency, actor: StaffActor): Promise<boolean> {
    if (body.id === actor.agencyId) return mayImportPaper(actor, actor.agencyId);
    const tree = await this.tree.whole();
    return mayImportPaper(actor, keeperOf(agencyInLaw(body), this.clock.today(), tree));
  }

  #read(table: string, body: Agency): PaperTrial | { cases: readonly CaseOfRow[] } {
    const rows = readTable(table);
    if ('brokenAt' in rows) return refused('unreadable', String(rows.brokenAt));
    const reading = readPaperSheet(rows, body, this.clock.today());
    if (reading.table !== null) return refused(reading.table.code, reading.table.detail);
    const { faults, cases } = reading;
    if (faults.length === 0) return { cases };
    return {
      rows: cases.length,
      tableFault: null,
      faults: faults.map(({ row, column, code }) => rowFault(row, column, code)),
    };
  }
}

function textFaults(field: string, text: string): Violation[] {
  if (text === '') return [{ code: 'required', field, under: [] }];
  return text.length > PAPER_TEXT_MAX ? [{ code: 'too_long', field, under: [] }] : [];
}

function trialOf(cases: readonly CaseOfRow[], { sameAs, rows }: Clash): PaperTrial {
  if (sameAs !== null)
    return refused('same_before', hanoiDay(hanoiInstant(sameAs)).split('-').toReversed().join('/'));
  const faults = rows.map((row) => rowFault(row, 'number', 'known_before'));
  return { rows: cases.length, tableFault: null, faults };
}

const refused = (code: TableFaultCode, detail: string): PaperTrial => {
  return { rows: 0, tableFault: tableFaultWords[code].replace('…', detail), faults: [] };
};

const rowFault = (
  row: number,
  column: PaperColumn,
  code: PaperFaultCode | 'known_before',
): RowFault => ({ row, column: PAPER_HEADINGS[column], message: rowFaultWords(column, code) });
