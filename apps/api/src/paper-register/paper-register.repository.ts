import { paperKey, type PaperCase } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import { ofAgencySeenBy } from '../agencies/agency-visibility.repository.ts';
import { agencies } from '../agencies/agency.table.ts';
import type { StaffActor } from '../identity/actor.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { paperCases, paperImports } from './paper-register.table.ts';

export type PaperImport = typeof paperImports.$inferSelect & { importedByName: string };
export type CaseOfRow = PaperCase & { row: number };
export type NewImport = Pick<PaperImport, 'id' | 'agencyId' | 'document' | 'hash'>;
/** What stands in the way of an import: the same table came before, or these rows did. */
export type Clash = { sameAs: Date | null; rows: readonly number[] };

const LIST_MAX = 100;

@Injectable()
export class PaperRegisterRepository {
  constructor(
    private readonly clock: Clock,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  /** The latest first, as far as somebody may see the bodies or belongs to those who brought it in. */
  list(actor: StaffActor): Promise<PaperImport[]> {
    return this.#imports()
      .where(seenBy(actor))
      .orderBy(desc(paperImports.importedAt), desc(paperImports.id))
      .limit(LIST_MAX)
      .then((found) => found.map(flat));
  }

  async find(id: string): Promise<PaperImport | undefined> {
    const [found] = await this.#imports().where(eq(paperImports.id, id));
    return found && flat(found);
  }

  clash(
    { agencyId, hash }: Pick<NewImport, 'agencyId' | 'hash'>,
    cases: readonly CaseOfRow[],
  ): Promise<Clash> {
    return this.#clash(this.database, { agencyId, hash }, cases);
  }

  /** Keeps all of it or, when something came between, nothing. Two at once follow one another. */
  async add(
    wanted: NewImport,
    cases: readonly CaseOfRow[],
    by: StaffActor,
  ): Promise<Clash | 'kept'> {
    return this.database.transaction(async (transaction) => {
      const { agencyId } = wanted;
      await transaction
        .select({ id: agencies.id })
        .from(agencies)
        .where(eq(agencies.id, agencyId))
        .for('no key update');
      const clash = await this.#clash(transaction, wanted, cases);
      if (clash.sameAs !== null || clash.rows.length > 0) return clash;
      await transaction.insert(paperImports).values({
        ...wanted,
        rows: cases.length,
        importedById: by.id,
        importedAt: this.clock.now(),
      });
      await transaction.insert(paperCases).values(
        cases.map(({ row, ...paper }) => {
          return {
            importId: wanted.id,
            row,
            agencyId,
            key: paperKey(paper),
            paper,
            withdrawn: false,
          };
        }),
      );
      return 'kept';
    });
  }

  /** @returns whether it still counted */
  async withdraw(id: string, reason: string, by: StaffActor): Promise<boolean> {
    return this.database.transaction(async (transaction) => {
      const gone = await transaction
        .update(paperImports)
        .set({ withdrawnById: by.id, withdrawnAt: this.clock.now(), withdrawnReason: reason })
        .where(and(eq(paperImports.id, id), isNull(paperImports.withdrawnAt)))
        .returning({ id: paperImports.id });
      if (gone.length > 0)
        await transaction
          .update(paperCases)
          .set({ withdrawn: true })
          .where(eq(paperCases.importId, id));
      return gone.length > 0;
    });
  }

  async #clash(
    reader: Database | Transaction,
    { agencyId, hash }: Pick<NewImport, 'agencyId' | 'hash'>,
    cases: readonly CaseOfRow[],
  ): Promise<Clash> {
    const { importedAt, withdrawnAt } = paperImports;
    const [same] = await reader
      .select({ importedAt })
      .from(paperImports)
      .where(
        and(eq(paperImports.agencyId, agencyId), eq(paperImports.hash, hash), isNull(withdrawnAt)),
      )
      .limit(1);
    const known = await reader
      .select({ key: paperCases.key })
      .from(paperCases)
      .where(
        and(
          eq(paperCases.agencyId, agencyId),
          eq(paperCases.withdrawn, false),
          inArray(paperCases.key, cases.map(paperKey)),
        ),
      );
    const keys = new Set(known.map(({ key }) => key));
    return {
      sameAs: same?.importedAt ?? null,
      rows: cases.filter((one) => keys.has(paperKey(one))).map(({ row }) => row),
    };
  }

  #imports() {
    return this.database
      .select({ kept: paperImports, importedByName: sql<string>`${staff.name}` })
      .from(paperImports)
      .innerJoin(staff, eq(staff.id, paperImports.importedById))
      .$dynamic();
  }
}

function seenBy(actor: StaffActor): SQL | undefined {
  const ofBody = ofAgencySeenBy(actor, paperImports.agencyId);
  return ofBody && or(ofBody, eq(staff.agencyId, actor.agencyId));
}

const flat = ({
  kept,
  ...names
}: {
  kept: typeof paperImports.$inferSelect;
  importedByName: string;
}) => ({
  ...kept,
  ...names,
});
