import type {
  CalendarDate,
  KnownChange,
  KnownTree,
  Placement,
  TreeChange,
  TreeEffect,
} from '@minhbach/domain';
import { addDays } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, desc, eq, isNull, max, sql } from 'drizzle-orm';
import { AgencyWrites } from '../agencies/agency-writes.repository.ts';
import { agencyInLaw, type Agency } from '../agencies/agency.repository.ts';
import { agencies } from '../agencies/agency.table.ts';
import { PlacementRepository, type KeptFormerName } from '../agencies/placement.repository.ts';
import { agencyPlacements, treeChanges } from '../agencies/placement.table.ts';
import { staff } from '../identity/staff.table.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';

/** Any number will do, so long as every process of this system uses the same. */
const TREE_LOCK = 4_200_120;
const CHANGES_SHOWN = 100;

/** The tree with everything that is known of it, and the change it came from. */
export type KeptTree = KnownTree & {
  bodies: readonly Agency[];
  formerNames: readonly KeptFormerName[];
  lastChange: number;
};

export type TreeChangeNote = Pick<
  typeof treeChanges.$inferSelect,
  'id' | 'at' | 'type' | 'agencyId' | 'on' | 'decision' | 'lateReason'
> & { byName: string };

type Written = { at: Date; actorId: string; detail: unknown };

@Injectable()
export class TreeRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly placements: PlacementRepository,
    private readonly writes: AgencyWrites,
  ) {}

  /** Until the transaction ends nobody else changes the tree. */
  async lock(transaction: Transaction): Promise<void> {
    await transaction.execute(sql`select pg_advisory_xact_lock(${TREE_LOCK})`);
  }

  async known(within: Database | Transaction = this.database): Promise<KeptTree> {
    const bodies = await within.select().from(agencies).orderBy(asc(agencies.rank));
    const placements = await this.placements.all(within);
    const formerNames = await this.placements.formerNames('all', within);
    const [last] = await within.select({ id: max(treeChanges.id) }).from(treeChanges);
    const namedOn = new Map(formerNames.map((one) => [one.agencyId, addDays(one.validUntil, 1)]));
    return {
      agencies: bodies.map((body) => ({
        ...agencyInLaw(body),
        name: body.name,
        namedOn: namedOn.get(body.id) ?? null,
      })),
      placements,
      bodies,
      formerNames,
      lastChange: last?.id ?? 0,
    };
  }

  /** What was written down of one body's places, the first first. */
  async changesOf(
    agencyId: string,
    within: Database | Transaction = this.database,
  ): Promise<KnownChange[]> {
    const changes = await within
      .select({ id: treeChanges.id, type: treeChanges.type, on: treeChanges.on })
      .from(treeChanges)
      .where(eq(treeChanges.agencyId, agencyId))
      .orderBy(asc(treeChanges.id));
    const { parentId, validFrom, validUntil, madeBy, supersededBy } = agencyPlacements;
    const placements = await within
      .select({
        placed: { agencyId: agencyPlacements.agencyId, parentId, validFrom, validUntil },
        madeBy,
        supersededBy,
      })
      .from(agencyPlacements)
      .where(eq(agencyPlacements.agencyId, agencyId));
    return changes.map(({ id, ...change }) => ({
      ...change,
      agencyId,
      superseded: placements.filter((one) => one.supersededBy === id).map(({ placed }) => placed),
      placed: placements.filter((one) => one.madeBy === id).map(({ placed }) => placed),
    }));
  }

  /** Writes everything that a change does, and the change itself. */
  async keep(
    transaction: Transaction,
    { change, effect }: { change: TreeChange; effect: TreeEffect },
    { at, actorId, detail }: Written,
  ): Promise<string> {
    const { type, on, decision, lateReason } = change;
    const { founded, ended, renamed, superseded, placed, successions } = effect;
    const agencyId = change.type === 'create' ? change.founding.id : change.agencyId;
    if (founded) await this.writes.found(transaction, { ...founded, source: decision });
    const [kept] = await transaction
      .insert(treeChanges)
      .values({ at, actorId, type, agencyId, on, decision, lateReason, detail })
      .returning({ id: treeChanges.id });
    if (kept === undefined) throw new Error(`The change of ${agencyId} was not kept.`);
    for (const placement of superseded) await this.#supersede(transaction, placement, kept.id);
    if (placed.length > 0)
      await transaction
        .insert(agencyPlacements)
        .values(placed.map((one) => ({ ...one, madeBy: kept.id })));
    if (ended) await this.writes.end(transaction, ended, successions);
    if (ended?.validUntil === null) await this.writes.dropHeirs(transaction, agencyId, on);
    if (renamed) await this.writes.rename(transaction, renamed, kept.id);
    return agencyId;
  }

  /** The changes written last, the latest first. */
  changes(): Promise<TreeChangeNote[]> {
    const { id, at, type, agencyId, on, decision, lateReason } = treeChanges;
    return this.database
      .select({ id, at, type, agencyId, on, decision, lateReason, byName: staff.name })
      .from(treeChanges)
      .innerJoin(staff, eq(staff.id, treeChanges.actorId))
      .orderBy(desc(id))
      .limit(CHANGES_SHOWN);
  }

  async #supersede(
    transaction: Transaction,
    { agencyId, validFrom }: Placement,
    supersededBy: number,
  ): Promise<void> {
    await transaction
      .update(agencyPlacements)
      .set({ supersededBy })
      .where(
        and(
          eq(agencyPlacements.agencyId, agencyId),
          isNull(agencyPlacements.supersededBy),
          beginsOn(validFrom),
        ),
      );
  }
}

const beginsOn = (day: CalendarDate | null) =>
  day === null ? isNull(agencyPlacements.validFrom) : eq(agencyPlacements.validFrom, day);
