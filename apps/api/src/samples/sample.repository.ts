import { Inject, Injectable } from '@nestjs/common';
import {
  readsAllAgencies,
  type DrawnSample,
  type InspectionNoteForm,
  type SampleForm,
} from '@minhbach/domain';
import { and, asc, count, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm';
import type { Actor } from '../identity/actor.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import { requests } from '../requests/request.table.ts';
import { inspectionNotes, inspectionSampleCases, inspectionSamples } from './sample.table.ts';

export type NewSample = SampleForm &
  DrawnSample & {
    id: string;
    agencyId: string | null;
    frameSize: number;
    frameHash: string;
    drawnById: string;
  };
export type KeptSample = typeof inspectionSamples.$inferSelect & { drawnBy: string };
export type KeptCase = Omit<typeof inspectionSampleCases.$inferSelect, 'sample'> & {
  reference: string;
};
export type KeptNote = Omit<typeof inspectionNotes.$inferSelect, 'sample' | 'byId'> & {
  by: string;
};
export type NewNote = InspectionNoteForm & { sample: number; requestId: string; byId: string };

@Injectable()
export class SampleRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a sample with its cases: all or nothing. */
  add({ cases, ...sample }: NewSample): Promise<void> {
    return this.database.transaction(async (transaction) => {
      const [added] = await transaction
        .insert(inspectionSamples)
        .values({ ...sample, drawnAt: this.clock.now() })
        .returning({ sequence: inspectionSamples.sequence });
      if (added === undefined) throw new Error('PostgreSQL returns what it inserted.');
      await transaction.insert(inspectionSampleCases).values(
        cases.map(({ requestId, agencyId, outcome }, at) => ({
          sample: added.sequence,
          position: at + 1,
          requestId,
          agencyId,
          outcome,
        })),
      );
    });
  }

  async addNote(note: NewNote): Promise<void> {
    await this.database.insert(inspectionNotes).values({ ...note, at: this.clock.now() });
  }

  /** Visibility is this `where`: samples are for whoever reads all agencies. */
  async findFor(viewer: Actor, id: string): Promise<KeptSample | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.#samples().where(and(eq(inspectionSamples.id, id), seenBy(viewer)));
    return found;
  }

  /** The latest first, below a sequence. */
  list(viewer: Actor, page: { limit: number; below: number | null }): Promise<KeptSample[]> {
    const { sequence } = inspectionSamples;
    return this.#samples()
      .where(and(seenBy(viewer), page.below === null ? undefined : lt(sequence, page.below)))
      .orderBy(desc(sequence))
      .limit(page.limit);
  }

  async count(viewer: Actor): Promise<number> {
    const [row] = await this.database
      .select({ total: count() })
      .from(inspectionSamples)
      .where(seenBy(viewer));
    return row?.total ?? 0;
  }

  casesOf(sample: number): Promise<KeptCase[]> {
    const { position, requestId, agencyId, outcome } = inspectionSampleCases;
    return this.database
      .select({ position, requestId, agencyId, outcome, reference: requests.reference })
      .from(inspectionSampleCases)
      .innerJoin(requests, eq(requests.id, requestId))
      .where(eq(inspectionSampleCases.sample, sample))
      .orderBy(asc(position));
  }

  /** The earliest first. */
  notesOf(sample: number): Promise<KeptNote[]> {
    const { sequence, requestId, finding, note, at, byId } = inspectionNotes;
    return this.database
      .select({ sequence, requestId, finding, note, at, by: staff.name })
      .from(inspectionNotes)
      .innerJoin(staff, eq(staff.id, byId))
      .where(eq(inspectionNotes.sample, sample))
      .orderBy(asc(sequence));
  }

  #samples() {
    const { drawnById } = inspectionSamples;
    return this.database
      .select({ ...getTableColumns(inspectionSamples), drawnBy: staff.name })
      .from(inspectionSamples)
      .innerJoin(staff, eq(staff.id, drawnById))
      .$dynamic();
  }
}

const seenBy = (viewer: Actor) =>
  viewer.kind === 'staff' && readsAllAgencies(viewer.role) ? undefined : sql`false`;
