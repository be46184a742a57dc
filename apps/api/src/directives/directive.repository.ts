import type { CalendarDate, Directive, DirectiveTask, NewDirective } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import { directives, directiveTasks } from './directive.table.ts';

const {
  createdById: _by,
  createdAt: _at,
  sendingKey: _key,
  formHash: _hash,
  ...COLUMNS
} = getTableColumns(directives);

export type KeptDirective = Directive & { source: string | null };
export type DirectivePosition = { issuedOn: CalendarDate; id: string };
/** What only a directive that somebody sent has. */
export type SentDirective = { createdById: string; sendingKey: string; formHash: string };

/** What directives say. Everybody may read it. */
@Injectable()
export class DirectiveRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  list(limit: number, after: DirectivePosition | null): Promise<KeptDirective[]> {
    return this.database
      .select(COLUMNS)
      .from(directives)
      .where(
        after === null
          ? undefined
          : sql`(${directives.issuedOn}, ${directives.id}) < (${after.issuedOn}::date, ${after.id}::uuid)`,
      )
      .orderBy(desc(directives.issuedOn), desc(directives.id))
      .limit(limit);
  }

  async count(): Promise<number> {
    return this.database.$count(directives);
  }

  async find(id: string): Promise<KeptDirective | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.byIds([id]);
    return found;
  }

  byIds(ids: readonly string[]): Promise<KeptDirective[]> {
    return this.database
      .select(COLUMNS)
      .from(directives)
      .where(inArray(directives.id, [...ids]));
  }

  /** The tasks of these directives, or of all, in their order. */
  tasksOf(directiveIds: readonly string[] | null): Promise<DirectiveTask[]> {
    return this.database
      .select()
      .from(directiveTasks)
      .where(
        directiveIds === null ? undefined : inArray(directiveTasks.directiveId, [...directiveIds]),
      )
      .orderBy(asc(directiveTasks.directiveId), asc(directiveTasks.number));
  }

  async findTask(id: string): Promise<DirectiveTask | undefined> {
    if (!isUuid(id)) return undefined;
    const [task] = await this.database
      .select()
      .from(directiveTasks)
      .where(eq(directiveTasks.id, id));
    return task;
  }

  /** Keeps a directive with its tasks, all or nothing; false when its key has been used meanwhile. */
  add({ directive, tasks }: NewDirective, sent: SentDirective): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const added = await transaction
        .insert(directives)
        .values({ ...directive, ...sent, createdAt: this.clock.now() })
        .onConflictDoNothing({ target: directives.sendingKey })
        .returning({ id: directives.id });
      if (added.length === 0) return false;
      await transaction.insert(directiveTasks).values([...tasks]);
      return true;
    });
  }

  /** What is kept under a key that was used before. */
  async bySending(sendingKey: string) {
    const [found] = await this.database
      .select({ directive: COLUMNS, formHash: directives.formHash })
      .from(directives)
      .where(eq(directives.sendingKey, sendingKey));
    return found;
  }
}
