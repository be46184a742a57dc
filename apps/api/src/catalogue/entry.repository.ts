import {
  allows,
  type Actor,
  type CatalogueEntry,
  type EntryDecision,
  type Ruling,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, getTableColumns, inArray, isNull, lt, sql } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import { ENTRY_COLUMNS, entryKeptBy } from './entry-reads.repository.ts';
import { entries, entryHistory } from './entry.table.ts';

/** Every column as a row to be inserted brings it. */
const BROUGHT = Object.fromEntries(
  Object.entries(getTableColumns(entries)).map(([key, { name }]) => [
    key,
    sql`excluded.${sql.identifier(name)}`,
  ]),
);

/** How one of several entries that are locked together is ruled. */
type JudgeOfEntries = (entry: CatalogueEntry) => Ruling<readonly EntryDecision[]>;

/** Keeps entries with their history: every act is a row of both, or of neither. */
@Injectable()
export class EntryRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  begin<Effect>(work: (transaction: Transaction) => Promise<Effect>): Promise<Effect> {
    return this.database.transaction(work);
  }

  /**
   * Adds an entry. `settle` runs once the row is there for files to belong to, and answers the entry as
   * it then is.
   */
  async add(
    transaction: Transaction,
    { entry, line }: EntryDecision,
    settle: (entry: CatalogueEntry) => Promise<CatalogueEntry>,
  ): Promise<CatalogueEntry> {
    await transaction.insert(entries).values({ ...entry, changedAt: this.clock.now() });
    const settled = await settle(entry);
    const { files } = settled;
    if (files.length > 0)
      await transaction.update(entries).set({ files }).where(eq(entries.id, entry.id));
    await this.#tell(transaction, [{ entry: settled, line }]);
    return settled;
  }

  /** As `add`, unless its agency has an entry of the same import key: then nothing, and `false`. */
  async addUnlessImported(
    transaction: Transaction,
    { entry, line }: EntryDecision,
  ): Promise<boolean> {
    const added = await transaction
      .insert(entries)
      .values({ ...entry, changedAt: this.clock.now() })
      .onConflictDoNothing()
      .returning({ id: entries.id });
    if (added.length === 0) return false;
    await this.#tell(transaction, [{ entry, line }]);
    return true;
  }

  /** The entry of that import key as it stands, and as the import brought it. */
  async imported(
    transaction: Transaction,
    { agencyId, importKey }: Pick<CatalogueEntry, 'agencyId' | 'importKey'>,
  ): Promise<{ now: CatalogueEntry; first: CatalogueEntry }> {
    const [found] = await transaction
      .select({ now: ENTRY_COLUMNS, first: entryHistory.entry })
      .from(entries)
      .innerJoin(
        entryHistory,
        and(eq(entryHistory.entryId, entries.id), eq(entryHistory.number, 1)),
      )
      .where(
        and(
          sql`${entries.importKey} = ${importKey}`,
          agencyId === null ? isNull(entries.agencyId) : eq(entries.agencyId, agencyId),
        ),
      );
    if (found === undefined) throw new Error(`Import key ${importKey} is taken by nothing.`);
    return found;
  }

  /**
   * Locks the entry, if it is the actor's to keep, asks `rule` what may happen, and keeps the acts that
   * it answers, one after the other, or none.
   *
   * @returns undefined when there is no such entry for this actor
   */
  change(
    actor: Actor,
    id: string,
    rule: (
      entry: CatalogueEntry,
      transaction: Transaction,
    ) => Promise<Ruling<readonly EntryDecision[]>>,
  ): Promise<Ruling<CatalogueEntry> | undefined> {
    return this.database.transaction(async (transaction) => {
      if (!isUuid(id)) return undefined;
      const [entry] = await transaction
        .select(ENTRY_COLUMNS)
        .from(entries)
        .where(and(eq(entries.id, id), entryKeptBy(actor)))
        .for('update');
      if (entry === undefined) return undefined;

      const ruling = await rule(entry, transaction);
      if (!ruling.allowed) return ruling;
      await this.#tell(transaction, ruling.effect);
      const after = ruling.effect.at(-1)?.entry ?? entry;
      await transaction
        .update(entries)
        .set({ ...after, changedAt: this.clock.now() })
        .where(eq(entries.id, id));
      return { allowed: true, effect: after };
    });
  }

  /**
   * As `change`, for many with as many statements as for one, each ruled by itself. Locked in one order,
   * so that two who take many at once wait for each other.
   *
   * @returns a ruling for each entry that is the actor's to keep
   */
  async changeMany(
    transaction: Transaction,
    { actor, ids }: { actor: Actor; ids: readonly string[] },
    judging: (standing: readonly CatalogueEntry[]) => Promise<JudgeOfEntries>,
  ): Promise<ReadonlyMap<string, Ruling<CatalogueEntry>>> {
    const standing = await transaction
      .select(ENTRY_COLUMNS)
      .from(entries)
      .where(and(inArray(entries.id, ids.filter(isUuid)), entryKeptBy(actor)))
      .orderBy(asc(entries.id))
      .for('update');
    const rule = await judging(standing);
    const rulings = standing.map((entry) => ({ entry, ruling: rule(entry) }));
    const decisions = rulings.flatMap(({ ruling }) => (ruling.allowed ? ruling.effect : []));
    await this.#tell(transaction, decisions);
    const after = new Map(decisions.map(({ entry }) => [entry.id, entry]));
    await this.#replace(transaction, [...after.values()]);
    return new Map(
      rulings.map(({ entry, ruling }) => [
        entry.id,
        ruling.allowed ? allows(after.get(entry.id) ?? entry) : ruling,
      ]),
    );
  }

  /** Entries still shown whose term is over, some of them, the longest over first. */
  async withTermOver(limit: number): Promise<string[]> {
    const rows = await this.database
      .select({ id: entries.id })
      .from(entries)
      .where(
        and(
          inArray(entries.state, ['published', 'corrected']),
          lt(entries.publishedUntil, this.clock.today()),
        ),
      )
      .orderBy(asc(entries.publishedUntil), asc(entries.id))
      .limit(limit);
    return rows.map(({ id }) => id);
  }

  /** Rows that are there, locked by us. */
  async #replace(transaction: Transaction, rows: readonly CatalogueEntry[]): Promise<void> {
    if (rows.length === 0) return;
    const changedAt = this.clock.now();
    await transaction
      .insert(entries)
      .values(rows.map((entry) => ({ ...entry, changedAt })))
      .onConflictDoUpdate({ target: entries.id, set: BROUGHT });
  }

  async #tell(transaction: Transaction, decisions: readonly EntryDecision[]): Promise<void> {
    if (decisions.length === 0) return;
    const at = this.clock.now();
    await transaction
      .insert(entryHistory)
      .values(decisions.map(({ entry, line }) => ({ ...line, entry, at })));
  }
}
