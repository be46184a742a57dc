import type { Attendance, Attendee, CalendarDate, Period } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, between, desc, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import { ofAgencySeenBy } from '../agencies/agency-visibility.repository.ts';
import { documents } from '../documents/document.table.ts';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isLatest } from '../platform/latest-version.ts';
import { trainingAttendees, trainingMaterials, trainings } from './training.table.ts';

export type TrainingRow = typeof trainings.$inferSelect;
export type Material = { id: string; name: string; mediaType: string; size: number };
export type KeptTraining = TrainingRow & {
  attendees: readonly Attendee[];
  materials: readonly Material[];
};
export type NewTraining = Omit<TrainingRow, 'sequence' | 'recordedById' | 'recordedAt'> & {
  attendees: readonly Attendee[];
  materialIds: readonly string[];
};
/** Where something that was held stands in a list, the latest first. */
export type HeldPosition = { heldOn: CalendarDate; id: string };

@Injectable()
export class TrainingRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of these bodies or of all, as somebody may see them: what their body held, or sent people to. */
  async list(
    actor: StaffActor,
    agencyId: string | null,
    page: { first: number; after: HeldPosition | null },
  ): Promise<KeptTraining[]> {
    const { after, first } = page;
    const found = await this.database
      .select()
      .from(trainings)
      .where(
        and(
          this.#seenBy(actor),
          agencyId === null ? undefined : eq(trainings.agencyId, agencyId),
          after === null
            ? undefined
            : sql`(${trainings.heldOn}, ${trainings.id}) < (${after.heldOn}, ${after.id})`,
        ),
      )
      .orderBy(desc(trainings.heldOn), desc(trainings.id))
      .limit(first);
    return this.#whole(found, actor);
  }

  /** The latest version, whoever asks: what is written next is held against it. */
  async latest(
    id: string,
  ): Promise<(TrainingRow & Pick<NewTraining, 'attendees' | 'materialIds'>) | undefined> {
    const [found] = await this.database
      .select()
      .from(trainings)
      .where(eq(trainings.id, id))
      .orderBy(desc(trainings.version))
      .limit(1);
    if (found === undefined) return undefined;
    const [whole] = await this.#whole([found], null);
    const { attendees = [], materials = [] } = whole ?? {};
    return { ...found, attendees, materialIds: materials.map((one) => one.id).toSorted() };
  }

  async seen(id: string, actor: StaffActor): Promise<KeptTraining | undefined> {
    const found = await this.database
      .select()
      .from(trainings)
      .where(
        and(eq(trainings.id, id), ofAgencySeenBy(actor, trainings.agencyId), isLatest(trainings)),
      );
    const [whole] = await this.#whole(found, actor);
    return whole;
  }

  /** False when somebody else wrote that version meanwhile. */
  add(training: NewTraining, { id }: StaffActor): Promise<boolean> {
    const { attendees, materialIds, ...row } = training;
    return this.database.transaction(async (transaction) => {
      const [added] = await transaction
        .insert(trainings)
        .values({ ...row, recordedById: id, recordedAt: this.clock.now() })
        .onConflictDoNothing()
        .returning({ sequence: trainings.sequence });
      if (added === undefined) return false;
      const of = { training: added.sequence };
      if (attendees.length > 0)
        await transaction
          .insert(trainingAttendees)
          .values(attendees.map((attendee, position) => ({ ...attendee, ...of, position })));
      if (materialIds.length > 0)
        await transaction
          .insert(trainingMaterials)
          .values(materialIds.map((documentId) => ({ documentId, ...of })));
      return true;
    });
  }

  /** Staff trained: each person, for the body they work for, on each day of a training in the period. */
  attendances({ from, until }: Period): Promise<Attendance[]> {
    return this.database
      .selectDistinct({
        agencyId: trainingAttendees.agencyId,
        person: trainingAttendees.person,
        heldOn: trainings.heldOn,
      })
      .from(trainings)
      .innerJoin(trainingAttendees, eq(trainingAttendees.training, trainings.sequence))
      .where(and(counts(), between(trainings.heldOn, from, until)))
      .orderBy(
        asc(trainings.heldOn),
        asc(trainingAttendees.agencyId),
        asc(trainingAttendees.person),
      );
  }

  /** Which of these files the body keeps as materials. */
  async ownMaterials(ids: readonly string[], { agencyId }: StaffActor): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const found = await this.database
      .select({ id: documents.id })
      .from(documents)
      .where(
        and(
          inArray(documents.id, [...ids]),
          eq(documents.agencyId, agencyId),
          eq(documents.kind, 'training'),
        ),
      );
    return new Set(found.map(({ id }) => id));
  }

  #seenBy(actor: StaffActor): SQL | undefined {
    const own = ofAgencySeenBy(actor, trainings.agencyId);
    const sentPeople = exists(
      this.database
        .select()
        .from(trainingAttendees)
        .where(
          and(
            eq(trainingAttendees.training, trainings.sequence),
            eq(trainingAttendees.agencyId, actor.agencyId),
          ),
        ),
    );
    return and(counts(), own === undefined ? undefined : or(own, sentPeople));
  }

  /** With attendees and materials. Who only sent people sees those alone; null sees all. */
  async #whole(rows: readonly TrainingRow[], actor: StaffActor | null): Promise<KeptTraining[]> {
    if (rows.length === 0) return [];
    const sequences = rows.map(({ sequence }) => sequence);
    const own = actor === null ? undefined : ofAgencySeenBy(actor, trainingAttendees.agencyId);
    const held = actor === null ? undefined : eq(trainings.agencyId, actor.agencyId);
    const attendees = await this.database
      .select({
        training: trainingAttendees.training,
        agencyId: trainingAttendees.agencyId,
        person: trainingAttendees.person,
        post: trainingAttendees.post,
      })
      .from(trainingAttendees)
      .innerJoin(trainings, eq(trainings.sequence, trainingAttendees.training))
      .where(
        and(
          inArray(trainingAttendees.training, sequences),
          own === undefined ? undefined : or(own, held),
        ),
      )
      .orderBy(asc(trainingAttendees.position));
    const materials = await this.database
      .select({
        training: trainingMaterials.training,
        id: documents.id,
        name: documents.name,
        mediaType: documents.mediaType,
        size: documents.size,
      })
      .from(trainingMaterials)
      .innerJoin(documents, eq(documents.id, trainingMaterials.documentId))
      .where(inArray(trainingMaterials.training, sequences))
      .orderBy(asc(documents.name), asc(documents.id));
    const attendeesOf = Map.groupBy(attendees, ({ training }) => training);
    const materialsOf = Map.groupBy(materials, ({ training }) => training);
    return rows.map((row) => ({
      ...row,
      attendees: (attendeesOf.get(row.sequence) ?? []).map(({ training: _of, ...one }) => one),
      materials: (materialsOf.get(row.sequence) ?? []).map(({ training: _of, ...one }) => one),
    }));
  }
}

const counts = () => and(eq(trainings.withdrawn, false), isLatest(trainings));
