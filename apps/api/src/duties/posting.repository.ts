import { randomUUID } from 'node:crypto';
import type { CalendarDate, Posting } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, isNull, like } from 'drizzle-orm';
import { documents } from '../documents/document.table.ts';
import { entries } from '../catalogue/entry.table.ts';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import type { StoredDocument } from '../documents/document.repository.ts';
import { postings } from './section.table.ts';

export type PostingRow = typeof postings.$inferSelect;
export type NewPosting = Posting & Pick<PostingRow, 'agencyId' | 'title' | 'entryId' | 'photoId'>;

/** How many notices of an agency are shown, the latest first. */
const POSTINGS_MAX = 100;

@Injectable()
export class PostingRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(agencyId: string): Promise<PostingRow[]> {
    return this.database
      .select()
      .from(postings)
      .where(eq(postings.agencyId, agencyId))
      .orderBy(desc(postings.postedOn), desc(postings.id))
      .limit(POSTINGS_MAX);
  }

  async find(id: string): Promise<PostingRow | undefined> {
    const [posting] = await this.database.select().from(postings).where(eq(postings.id, id));
    return posting;
  }

  /** Keeps the notice, or answers the one that its picture shows already. */
  async addOnce(posting: NewPosting, staffId: string): Promise<PostingRow> {
    const row = {
      ...posting,
      id: randomUUID(),
      recordedById: staffId,
      recordedAt: this.clock.now(),
      takenDownById: null,
    };
    const added = await this.database
      .insert(postings)
      .values(row)
      .onConflictDoNothing({ target: postings.photoId })
      .returning({ id: postings.id });
    if (added.length > 0) return row;
    const [known] = await this.database
      .select()
      .from(postings)
      .where(eq(postings.photoId, posting.photoId));
    if (known === undefined) throw new Error(`Photo ${posting.photoId} is taken by nothing.`);
    return known;
  }

  /** Undefined when somebody wrote it down already. */
  async takeDown(
    id: string,
    takenDownOn: CalendarDate,
    staffId: string,
  ): Promise<PostingRow | undefined> {
    const [posting] = await this.database
      .update(postings)
      .set({ takenDownOn, takenDownById: staffId })
      .where(and(eq(postings.id, id), isNull(postings.takenDownOn)))
      .returning();
    return posting;
  }

  /** Whether the agency keeps such a file, uploaded for this and belonging to nothing else. */
  async hasFile(
    id: string,
    { agencyId }: StaffActor,
    { kind, mediaType }: Pick<StoredDocument, 'kind' | 'mediaType'>,
  ): Promise<boolean> {
    const found = await this.database
      .select({ id: documents.id })
      .from(documents)
      .where(
        and(
          eq(documents.id, id),
          eq(documents.agencyId, agencyId),
          eq(documents.kind, kind),
          like(documents.mediaType, mediaType),
          isNull(documents.requestId),
          isNull(documents.entryId),
        ),
      );
    return found.length > 0;
  }

  async isOwnEntry(entryId: string, { agencyId }: StaffActor): Promise<boolean> {
    const found = await this.database
      .select({ id: entries.id })
      .from(entries)
      .where(and(eq(entries.id, entryId), eq(entries.agencyId, agencyId)));
    return found.length > 0;
  }
}
