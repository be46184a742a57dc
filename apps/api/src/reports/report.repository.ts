import { createHash } from 'node:crypto';
import type {
  FrozenReport,
  NewReport,
  Report,
  ReportDecision,
  ReportEvent,
  Ruling,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { StaffActor } from '../identity/actor.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { reportEvents, reports, reportVersions } from './report.table.ts';

export type ReportVersion = typeof reportVersions.$inferSelect;
type Happened = { event: ReportEvent; actor: StaffActor };

/** The most reminders or openings that one statement writes. */
const ROWS_AT_ONCE = 1000;

/** Keeps reports, what was frozen of them, and who did what. */
@Injectable()
export class ReportRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens those that are not open yet, each with the first line of its history. */
  async open(
    transaction: Transaction,
    opened: readonly NewReport[],
    actor: StaffActor,
  ): Promise<Report[]> {
    const added: Report[] = [];
    for (let at = 0; at < opened.length; at += ROWS_AT_ONCE) {
      const rows = opened.slice(at, at + ROWS_AT_ONCE);
      added.push(
        ...(await transaction.insert(reports).values(rows).onConflictDoNothing().returning()),
      );
    }
    await this.record(transaction, added, { event: 'open_report', actor });
    return added;
  }

  /** The report, locked until the transaction ends. */
  async locked(transaction: Transaction, id: string): Promise<Report> {
    const [report] = await transaction
      .select()
      .from(reports)
      .where(eq(reports.id, id))
      .for('update');
    if (report === undefined) throw new Error(`No report ${id}`);
    return report;
  }

  /** Those of a year that wait for this body to compile them, locked in one order for everybody. */
  lockedToCompile(transaction: Transaction, year: number, receiverId: string): Promise<Report[]> {
    return transaction
      .select()
      .from(reports)
      .where(
        and(
          eq(reports.year, year),
          eq(reports.receiverId, receiverId),
          eq(reports.state, 'accepted'),
        ),
      )
      .orderBy(asc(reports.id))
      .for('update');
  }

  /** The one report of that year, level and body, locked. */
  async lockedLike(transaction: Transaction, like: NewReport): Promise<Report> {
    const [report] = await transaction
      .select()
      .from(reports)
      .where(
        and(
          eq(reports.year, like.year),
          eq(reports.level, like.level),
          eq(reports.agencyId, like.agencyId),
          eq(reports.template, like.template),
        ),
      )
      .for('update');
    if (report === undefined) throw new Error(`No ${like.level} report of ${like.year}`);
    return report;
  }

  /** Keeps what was decided, with its line and with what it froze. */
  async keep(
    transaction: Transaction,
    { report, frozen, remark }: ReportDecision,
    { event, actor, frozenAt }: Happened & { frozenAt: Date },
  ): Promise<void> {
    const { id, ...rest } = report;
    await transaction.update(reports).set(rest).where(eq(reports.id, id));
    if (frozen !== null) await this.#freeze(transaction, { id, frozen, actor, frozenAt });
    await this.record(transaction, [report], { event, actor, remark });
  }

  /** Keeps that these went into one report, with a few statements however many they are. */
  async keepCompiled(
    transaction: Transaction,
    compiled: readonly Report[],
    actor: StaffActor,
  ): Promise<void> {
    const [first] = compiled;
    if (first === undefined) return;
    const { state, compiledIntoId } = first;
    await transaction
      .update(reports)
      .set({ state, compiledIntoId, version: sql`${reports.version} + 1` })
      .where(
        inArray(
          reports.id,
          compiled.map(({ id }) => id),
        ),
      );
    await this.record(transaction, compiled, { event: 'compile_report', actor });
  }

  async record(
    transaction: Transaction,
    about: readonly Pick<Report, 'id'>[],
    { event, actor, remark = null }: Happened & { remark?: string | null },
  ): Promise<void> {
    const [at, on] = [this.clock.now(), this.clock.today()];
    for (let from = 0; from < about.length; from += ROWS_AT_ONCE) {
      const rows = about.slice(from, from + ROWS_AT_ONCE).map(({ id: reportId }) => ({
        reportId,
        event,
        at,
        on,
        remark,
        actorId: actor.id,
        actorRole: actor.role,
      }));
      await transaction.insert(reportEvents).values(rows);
    }
  }

  /** Runs `rule` in one transaction that is given up when the answer is no. */
  async whole<Effect>(
    rule: (transaction: Transaction) => Promise<Ruling<Effect>>,
  ): Promise<Ruling<Effect>> {
    let refused: Ruling<Effect> | undefined;
    try {
      return await this.database.transaction(async (transaction) => {
        const ruling = await rule(transaction);
        if (ruling.allowed) return ruling;
        refused = ruling;
        throw new Refused();
      });
    } catch (fault) {
      if (fault instanceof Refused && refused !== undefined) return refused;
      throw fault;
    }
  }

  async lastVersions(
    reportIds: readonly string[],
    within: Database | Transaction = this.database,
  ): Promise<ReadonlyMap<string, ReportVersion>> {
    if (reportIds.length === 0) return new Map();
    const rows = await within
      .selectDistinctOn([reportVersions.reportId])
      .from(reportVersions)
      .where(inArray(reportVersions.reportId, [...reportIds]))
      .orderBy(reportVersions.reportId, desc(reportVersions.number));
    return new Map(rows.map((row) => [row.reportId, row]));
  }

  versionsOf(reportId: string): Promise<ReportVersion[]> {
    return this.database
      .select()
      .from(reportVersions)
      .where(eq(reportVersions.reportId, reportId))
      .orderBy(desc(reportVersions.number));
  }

  /** Oldest first. */
  historyOf(reportId: string) {
    return this.database
      .select({
        sequence: reportEvents.sequence,
        event: reportEvents.event,
        at: reportEvents.at,
        by: reportEvents.actorRole,
        name: staff.name,
        remark: reportEvents.remark,
      })
      .from(reportEvents)
      .innerJoin(staff, eq(staff.id, reportEvents.actorId))
      .where(eq(reportEvents.reportId, reportId))
      .orderBy(asc(reportEvents.sequence));
  }

  /** Those that the body has not had yet and about which nobody was reminded today. */
  async toRemind(transaction: Transaction, year: number, receiverId: string): Promise<Report[]> {
    return transaction
      .select()
      .from(reports)
      .where(
        and(
          eq(reports.year, year),
          eq(reports.receiverId, receiverId),
          inArray(reports.state, ['open', 'returned']),
          sql`not exists (select from ${reportEvents} where ${reportEvents.reportId} = ${reports.id}
            and ${reportEvents.event} = 'remind_report' and ${reportEvents.on} = ${this.clock.today()})`,
        ),
      )
      .for('update');
  }

  async #freeze(
    transaction: Transaction,
    {
      id,
      frozen,
      actor,
      frozenAt,
    }: { id: string; frozen: FrozenReport; actor: StaffActor; frozenAt: Date },
  ): Promise<void> {
    const content = canonicalize(frozen);
    if (content === undefined) throw new Error('Nothing was frozen.');
    await transaction.insert(reportVersions).values({
      reportId: id,
      content,
      hash: hashOf(content),
      frozenAt,
      number: frozen.number,
      frozenById: actor.id,
    });
  }
}

class Refused extends Error {}

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

/** Whether the text is still the one that was hashed. */
export const isUnchanged = ({ content, hash }: ReportVersion): boolean => hashOf(content) === hash;

export function frozenOf({ content }: ReportVersion): FrozenReport {
  return JSON.parse(content) as FrozenReport; // written by this repository alone, from that type
}
