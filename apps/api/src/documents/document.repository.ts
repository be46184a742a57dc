import { readsAllAgencies } from '@minhbach/domain';
import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, exists, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { DocumentTexts, notMarkedSecret } from '../document-texts/document-texts.repository.ts';
import { postings, sectionBlocks } from '../duties/section.table.ts';
import { bodiesOf, type StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { requests } from '../requests/request.table.ts';
import { attachedToGuidance } from '../guidance/guidance-files.repository.ts';
import { trainingAttendees, trainingMaterials } from '../trainings/training.table.ts';
import { documents, fileAccess, fileGrants } from './document.table.ts';

export type StoredDocument = typeof documents.$inferSelect;
export type NewDocument = Omit<StoredDocument, 'id' | 'uploadedAt' | 'releasedAt'>;

export const GRANT_LASTS_SECONDS = 600;

@Injectable()
export class DocumentRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly texts: DocumentTexts,
  ) {}

  /** The text of what is meant for the catalogue is read; answers and drafts are nobody's to index. */
  add(document: NewDocument): Promise<StoredDocument> {
    return this.database.transaction(async (transaction) => {
      const [added] = await transaction
        .insert(documents)
        .values({ ...document, id: randomUUID(), uploadedAt: this.clock.now() })
        .returning();
      if (added === undefined) throw new Error('The database kept no document.');
      if (added.kind === 'entry') await this.texts.expect(transaction, added.sha256);
      return added;
    });
  }

  /** Whether a request is one that the actor's agency answers for: files of others don't exist for them. */
  async mayAddTo(requestId: string, actor: StaffActor): Promise<boolean> {
    const found = await this.database
      .select({ id: requests.id })
      .from(requests)
      .where(and(eq(requests.id, requestId), inArray(requests.agencyId, bodiesOf(actor))));
    return found.length > 0;
  }

  async findForStaff(id: string, actor: StaffActor): Promise<StoredDocument | undefined> {
    const { agencyId, role } = actor;
    // A reference text is kept by the officers of every agency, whichever of them brought its files.
    const ofReference = inArray(
      documents.entryId,
      this.database.select({ id: entries.id }).from(entries).where(isNull(entries.agencyId)),
    );
    // Whoever took over a request may have brought the file of one's own case.
    const ofOwnRequest = inArray(
      documents.requestId,
      this.database
        .select({ id: requests.id })
        .from(requests)
        .where(inArray(requests.agencyId, bodiesOf(actor))),
    );
    // Of a request an overseer takes what was released: a scanned form names whose identity is sealed.
    const ofOffice = readsAllAgencies(role)
      ? or(isNull(documents.requestId), isNotNull(documents.releasedAt))
      : or(
          inArray(documents.agencyId, bodiesOf(actor)),
          ofOwnRequest,
          ofReference,
          taughtTo(agencyId),
        );
    const guides = attachedToGuidance(id, 'staff');
    // Who looks after accounts has no business in what agencies keep.
    const visible = role === 'administrator' ? guides : or(ofOffice, guides);
    const [found] = await this.database
      .select()
      .from(documents)
      .where(and(eq(documents.id, id), visible));
    return found;
  }

  /**
   * A file that anybody may take: of an entry that is shown, public, and still holds it; the picture of a
   * posting; what a block of an agency's section or a text of guidance for citizens shows now.
   */
  async findPublic(id: string): Promise<StoredDocument | undefined> {
    const [found] = await this.database
      .select({ document: documents })
      .from(documents)
      .leftJoin(entries, eq(entries.id, documents.entryId))
      .where(
        and(
          eq(documents.id, id),
          notMarkedSecret,
          or(
            and(
              eq(entries.access, 'public'),
              shownOn(this.clock.today()),
              sql`${entries.files} @> ${JSON.stringify([{ documentId: id }])}`,
            ),
            exists(this.database.select().from(postings).where(eq(postings.photoId, id))),
            shownInSection(id),
            attachedToGuidance(id, 'visitor'),
          ),
        ),
      );
    return found?.document;
  }

  /** A released file of the request that the bearer of this token has shown the access code of. */
  async findForBearer(id: string, token: string): Promise<StoredDocument | undefined> {
    const [found] = await this.database
      .select({ document: documents })
      .from(documents)
      .innerJoin(fileGrants, eq(fileGrants.requestId, documents.requestId))
      .where(
        and(
          eq(documents.id, id),
          isNotNull(documents.releasedAt),
          eq(fileGrants.tokenHash, hashOf(token)),
          gt(fileGrants.expiresAt, this.clock.now()),
        ),
      );
    return found?.document;
  }

  /** The files of several requests, oldest first; `releasedOnly` is what a requester sees. */
  ofRequests(
    requestIds: readonly string[],
    { releasedOnly }: { releasedOnly: boolean },
  ): Promise<StoredDocument[]> {
    return this.database
      .select()
      .from(documents)
      .where(
        and(
          inArray(documents.requestId, [...requestIds]),
          releasedOnly ? isNotNull(documents.releasedAt) : undefined,
        ),
      )
      .orderBy(asc(documents.uploadedAt), asc(documents.id));
  }

  /**
   * Binds files to a request: those of the same agency that belong to no other.
   *
   * @returns the ids that could not be bound; none of the others is then bound either way but in
   *   the caller's transaction, which it should give up
   */
  async attach(
    transaction: Transaction,
    ids: readonly string[],
    { requestId, agencyIds }: { requestId: string; agencyIds: readonly string[] },
  ): Promise<string[]> {
    if (ids.length === 0) return [];
    const bound = await transaction
      .update(documents)
      .set({ requestId })
      .where(
        and(
          inArray(documents.id, [...ids]),
          inArray(documents.agencyId, [...agencyIds]),
          or(isNull(documents.requestId), eq(documents.requestId, requestId)),
        ),
      )
      .returning({ id: documents.id });
    return ids.filter((id) => !bound.some((document) => document.id === id));
  }

  /** From now on the requester may take these files. */
  async release(transaction: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await transaction
      .update(documents)
      .set({ releasedAt: this.clock.now() })
      .where(and(inArray(documents.id, [...ids]), isNull(documents.releasedAt)));
  }

  /** Lets the bearer of `token` take the released files of one request for ten minutes. */
  async grant(requestId: string, token: string): Promise<void> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + GRANT_LASTS_SECONDS * 1000);
    await this.database.delete(fileGrants).where(lt(fileGrants.expiresAt, now));
    await this.database
      .insert(fileGrants)
      .values({ tokenHash: hashOf(token), requestId, expiresAt });
  }

  async recordAccess(documentId: string, staffId: string | null): Promise<void> {
    await this.database.insert(fileAccess).values({ documentId, staffId, at: this.clock.now() });
  }
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

/** A block's earlier versions are history: what only they held isn't shown any more. */
const shownInSection = (id: string) => sql`exists (
  select 1 from ${sectionBlocks} as written where written.document_id = ${id} and not exists (
    select 1 from ${sectionBlocks} as newer
    where newer.agency_id = written.agency_id and newer.block = written.block
      and newer.version > written.version))`;

/** The materials of a training are for every body that sent people to it. */
const taughtTo = (agencyId: string) => sql`exists (
  select 1 from ${trainingMaterials} as material
  join ${trainingAttendees} as attendee on attendee.training = material.training
  where material.document_id = ${documents.id} and attendee.agency_id = ${agencyId})`;
