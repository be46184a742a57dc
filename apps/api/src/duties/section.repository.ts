import type { CalendarDate, SectionBlock } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { sectionBlocks } from './section.table.ts';

export type SectionBlockRow = typeof sectionBlocks.$inferSelect;
export type BlockDocument = { id: string; name: string; mediaType: string; size: number };
export type KeptBlock = SectionBlockRow & { document: BlockDocument | null };

/** How many entries of each list a body shows. */
export type ListCounts = { public: number; conditional: number };

@Injectable()
export class SectionRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest version of each block of these agencies, or of all. */
  blocks(agencyIds: readonly string[] | null): Promise<KeptBlock[]> {
    const { agencyId, block, version } = sectionBlocks;
    return this.database
      .selectDistinctOn([agencyId, block], {
        sequence: sectionBlocks.sequence,
        agencyId,
        block,
        version,
        content: sectionBlocks.content,
        link: sectionBlocks.link,
        documentId: sectionBlocks.documentId,
        owner: sectionBlocks.owner,
        checkedOn: sectionBlocks.checkedOn,
        writtenById: sectionBlocks.writtenById,
        writtenAt: sectionBlocks.writtenAt,
        document: {
          id: documents.id,
          name: documents.name,
          mediaType: documents.mediaType,
          size: documents.size,
        },
      })
      .from(sectionBlocks)
      .leftJoin(documents, eq(documents.id, sectionBlocks.documentId))
      .where(agencyIds === null ? undefined : inArray(agencyId, [...agencyIds]))
      .orderBy(agencyId, block, desc(version));
  }

  /** The shown entries of each agency that has any, by the list that they stand in. */
  async listCounts(
    agencyIds: readonly string[] | null,
    today: CalendarDate,
  ): Promise<ReadonlyMap<string, ListCounts>> {
    const rows = await this.database
      .select({
        agencyId: agencies.id,
        public: ofAccess('public'),
        conditional: ofAccess('conditional'),
      })
      .from(entries)
      .innerJoin(agencies, eq(agencies.id, entries.agencyId))
      .where(
        and(
          shownOn(today),
          agencyIds === null ? undefined : inArray(entries.agencyId, [...agencyIds]),
        ),
      )
      .groupBy(agencies.id);
    return new Map(rows.map(({ agencyId, ...counts }) => [agencyId, counts]));
  }

  /**
   * Keeps the next version of a block.
   *
   * @returns undefined when somebody else wrote it meanwhile
   */
  async write(
    block: Omit<SectionBlockRow, 'sequence' | 'writtenAt'>,
  ): Promise<SectionBlockRow | undefined> {
    const [row] = await this.database
      .insert(sectionBlocks)
      .values({ ...block, writtenAt: this.clock.now() })
      .onConflictDoNothing()
      .returning();
    return row;
  }

  async versionOf(agencyId: string, block: SectionBlock): Promise<number> {
    const [row] = await this.database
      .select({ version: sql<number>`coalesce(max(${sectionBlocks.version}), 0)::int` })
      .from(sectionBlocks)
      .where(and(eq(sectionBlocks.agencyId, agencyId), eq(sectionBlocks.block, block)));
    return row?.version ?? 0;
  }
}

const ofAccess = (access: string): SQL<number> =>
  sql<number>`(count(*) filter (where ${entries.access} = ${access}))::int`;
