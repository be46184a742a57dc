import {
  type Report,
  type ReportLevel,
  type ReportState,
  readsAllAgencies,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  inArray,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Agency } from '../agencies/agency.repository.ts';
import { agencies } from '../agencies/agency.table.ts';
import { bodiesOf, type Actor } from '../identity/actor.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import { reportEvents, reports } from './report.table.ts';

/** A report as lists show it. */
export type ReportRow = Report & { agency: Agency; keeper: Agency; remindedAt: Date | null };
/** Where a report stands in the list of its year. */
export type ReportPosition = { group: number; rank: number };

const keeper = alias(agencies, 'keeper');
/** What has not been handed in comes first, then what waits for an answer. */
const GROUP = sql<number>`case ${reports.state} when 'open' then 0 when 'returned' then 0 when 'submitted' then 1 else 2 end`;
const COLUMNS = {
  ...getTableColumns(reports),
  agency: getTableColumns(agencies),
  keeper: getTableColumns(keeper),
  remindedAt: sql<Date | null>`(select max(${reportEvents.at}) from ${reportEvents}
    where ${reportEvents.reportId} = ${reports.id} and ${reportEvents.event} = 'remind_report')`.mapWith(
    reportEvents.at,
  ),
};

/** What people see of reports, each what is theirs. */
@Injectable()
export class ReportReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Missing first, then by the place of the body among all. */
  async list(
    viewer: Actor,
    year: number,
    { limit, after }: { limit: number; after: ReportPosition | null },
  ): Promise<(ReportRow & ReportPosition)[]> {
    const rows = await this.#rows({ group: GROUP, rank: POSITION })
      .where(
        and(
          eq(reports.year, year),
          seenBy(viewer),
          after === null
            ? undefined
            : sql`(${GROUP}, ${POSITION}) > (${after.group}, ${after.rank})`,
        ),
      )
      .orderBy(asc(GROUP), asc(POSITION))
      .limit(limit);
    return rows;
  }

  async find(viewer: Actor, id: string): Promise<ReportRow | undefined> {
    if (!isUuid(id)) return undefined;
    const [row] = await this.#rows({}).where(and(eq(reports.id, id), seenBy(viewer)));
    return row;
  }

  /** How many of a year are in each state. */
  counts(viewer: Actor, year: number): Promise<{ state: ReportState; count: number }[]> {
    return this.database
      .select({ state: reports.state, count: count() })
      .from(reports)
      .where(and(eq(reports.year, year), seenBy(viewer)))
      .groupBy(reports.state)
      .orderBy(asc(reports.state));
  }

  /** The years that have reports, the latest first. */
  async years(viewer: Actor): Promise<number[]> {
    const rows = await this.database
      .selectDistinct({ year: reports.year })
      .from(reports)
      .where(seenBy(viewer))
      .orderBy(desc(reports.year));
    return rows.map(({ year }) => year);
  }

  /** The report of the same body and form of another year. */
  async ofYear({ level, agencyId, template }: Report, year: number): Promise<Report | undefined> {
    const [found] = await this.database
      .select()
      .from(reports)
      .where(
        and(
          eq(reports.year, year),
          eq(reports.level, level),
          eq(reports.agencyId, agencyId),
          eq(reports.template, template),
        ),
      );
    return found;
  }

  /** Those of one body in some years. */
  ofYears(
    viewer: Actor,
    {
      agencyId,
      years,
      levels,
      template,
    }: Pick<Report, 'agencyId' | 'template'> & {
      years: readonly number[];
      levels: readonly ReportLevel[];
    },
  ): Promise<Report[]> {
    return this.database
      .select()
      .from(reports)
      .where(
        and(
          eq(reports.agencyId, agencyId),
          eq(reports.template, template),
          inArray(reports.year, [...years]),
          inArray(reports.level, [...levels]),
          seenBy(viewer),
        ),
      )
      .orderBy(asc(reports.year));
  }

  /** What went into these compiled reports. */
  async handedInto(compiledIds: readonly string[]): Promise<Report[]> {
    if (compiledIds.length === 0) return [];
    return this.database
      .select()
      .from(reports)
      .where(inArray(reports.compiledIntoId, [...compiledIds]))
      .orderBy(asc(reports.id));
  }

  /** What goes into a compiled report when all have come: those of the level below. */
  partsOf(
    { year, template, level }: Report,
    within: Database | Transaction = this.database,
  ): Promise<Report[]> {
    const below =
      level === 'city'
        ? eq(reports.level, 'compiled')
        : sql`${reports.level} not in ('compiled', 'city')`;
    return within
      .select()
      .from(reports)
      .where(and(eq(reports.year, year), eq(reports.template, template), below))
      .orderBy(asc(reports.id));
  }

  #rows<Extra extends Record<string, SQL<number>>>(extra: Extra) {
    return this.database
      .select({ ...COLUMNS, ...extra })
      .from(reports)
      .innerJoin(agencies, eq(agencies.id, reports.agencyId))
      .innerJoin(keeper, eq(keeper.id, reports.keeperId))
      .$dynamic();
  }
}

/** The compiled reports stand before the body that writes them. */
const POSITION = sql<number>`case ${reports.level} when 'city' then -2 when 'compiled' then -1 else ${agencies.rank} end`;

/** Visibility is this `where`: overseers read all, others what their body keeps or compiles. */
function seenBy(viewer: Actor): SQL | undefined {
  if (viewer.kind === 'visitor' || viewer.role === 'administrator') return sql`false`;
  if (readsAllAgencies(viewer.role)) return undefined;
  const bodies = bodiesOf(viewer);
  return or(
    inArray(reports.keeperId, bodies),
    inArray(reports.agencyId, bodies),
    inArray(reports.receiverId, bodies),
  );
}
