import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, count, desc, eq, gt, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { isAdministrator, type Actor } from '../../identity/actor.ts';
import { staff } from '../../identity/staff.table.ts';
import { Clock } from '../../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../../platform/database.ts';
import { Batch, perRequest } from '../../platform/graphql/batch.ts';
import { isUuid } from '../../platform/uuid.ts';
import { foldSpelt, spell } from '../words/words.ts';
import type { AliasKind } from './alias-kinds.ts';
import { searchAliases, searchAliasHistory, type SearchAlias } from './alias.table.ts';

export type { SearchAlias };
export type AliasContent = Pick<SearchAlias, 'term' | 'termKey' | 'means' | 'kind' | 'bothWays'>;
export type AliasQuery = {
  search: string | null;
  kind: AliasKind | null;
  active: boolean | null;
  limit: number;
  /** The key of the term that the page before ended with. */
  after: string | null;
};
export type AliasVersion = {
  number: number;
  at: Date;
  byName: string | null;
  alias: SearchAlias;
};

@Injectable()
export class AliasRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Aliases in the order of their terms. Only administrators look after them. */
  async list(
    actor: Actor,
    { limit, after, ...query }: AliasQuery,
  ): Promise<{ aliases: SearchAlias[]; total: number }> {
    const where = and(isAdministrator(actor) ? undefined : sql`false`, asked(query));
    const [counted] = await this.database
      .select({ total: count() })
      .from(searchAliases)
      .where(where);
    const aliases = await this.database
      .select()
      .from(searchAliases)
      .where(and(where, after === null ? undefined : gt(searchAliases.termKey, after)))
      .orderBy(asc(searchAliases.termKey))
      .limit(limit);
    return { aliases, total: counted?.total ?? 0 };
  }

  readonly historyOf = perRequest(
    () =>
      new Batch<string, AliasVersion[]>(async (ids) => {
        const versions = await this.database
          .select({
            aliasId: searchAliasHistory.aliasId,
            number: searchAliasHistory.number,
            at: searchAliasHistory.at,
            byName: staff.name,
            alias: searchAliasHistory.alias,
          })
          .from(searchAliasHistory)
          .leftJoin(staff, eq(staff.id, searchAliasHistory.actorId))
          .where(inArray(searchAliasHistory.aliasId, [...ids]))
          .orderBy(desc(searchAliasHistory.number));
        return Map.groupBy(versions, ({ aliasId }) => aliasId);
      }),
  );

  /** @returns undefined when the term has an alias already */
  add(content: AliasContent, actorId: string): Promise<SearchAlias | undefined> {
    return this.database.transaction(async (transaction) => {
      const [added] = await transaction
        .insert(searchAliases)
        .values({
          ...content,
          id: randomUUID(),
          active: true,
          version: 1,
          changedAt: this.clock.now(),
        })
        .onConflictDoNothing({ target: searchAliases.termKey })
        .returning();
      if (added !== undefined) await record(transaction, added, actorId);
      return added;
    });
  }

  change(
    id: string,
    version: number,
    change: Partial<AliasContent> & { active?: boolean },
    actorId: string,
  ): Promise<SearchAlias | 'alias_unknown' | 'changed_meanwhile' | 'term_taken'> {
    return this.database.transaction(async (transaction) => {
      const [kept] = isUuid(id)
        ? await transaction
            .select()
            .from(searchAliases)
            .where(eq(searchAliases.id, id))
            .for('update')
        : [];
      if (kept === undefined) return 'alias_unknown';
      if (kept.version !== version) return 'changed_meanwhile';
      const termKey = change.termKey ?? kept.termKey;
      const [taken] = await transaction
        .select({ id: searchAliases.id })
        .from(searchAliases)
        .where(and(eq(searchAliases.termKey, termKey), ne(searchAliases.id, id)));
      if (taken !== undefined) return 'term_taken';
      const [changed] = await transaction
        .update(searchAliases)
        .set({ ...change, version: version + 1, changedAt: this.clock.now() })
        .where(eq(searchAliases.id, id))
        .returning();
      if (changed === undefined) throw new Error(`Alias ${id} vanished while it was changed.`);
      await record(transaction, changed, actorId);
      return changed;
    });
  }
}

async function record(transaction: Transaction, alias: SearchAlias, actorId: string) {
  await transaction.insert(searchAliasHistory).values({
    aliasId: alias.id,
    number: alias.version,
    at: alias.changedAt,
    actorId,
    alias,
  });
}

/** Where the words stand in the term or in a meaning, with marks or without. */
function asked({ search, kind, active }: Pick<AliasQuery, 'search' | 'kind' | 'active'>) {
  const words = foldSpelt(spell(search ?? ''))
    .split(' ')
    .filter(Boolean);
  const text = sql`' ' || catalogue_fold(catalogue_spell(
    ${searchAliases.term} || ' ' || array_to_string(${searchAliases.means}, ' ')))`;
  return and(
    ...words.map((word): SQL => sql`${text} like ${`% ${word}%`}`),
    kind === null ? undefined : eq(searchAliases.kind, kind),
    active === null ? undefined : eq(searchAliases.active, active),
  );
}
