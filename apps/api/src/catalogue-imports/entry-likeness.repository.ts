import {
  duplicateOf,
  type Actor,
  type CatalogueEntry,
  type Described,
  type EntryImport,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { entryKeptBy } from '../catalogue/entry-reads.repository.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import type { RowDuplicate } from './row-duplicate.ts';

/** Of each kind so many candidates are compared, those of the same issuer first. */
const CANDIDATES = 50;
/** Any number will do, so long as every process of this system uses the same. */
const IMPORT_LOCK = 4_200_106;

type Candidate = Described & { at: number; id: string; isWithdrawn: boolean };
/** The columns as both drivers give them. */
type FoundRow = {
  at: number;
  id: string;
  title: string;
  number: string | null;
  issuer: string;
  day: string | null;
  agency_id: string | null;
  import_key: string | null;
  is_withdrawn: boolean;
};

/** Looks for entries that a row may be the double of. */
@Injectable()
export class EntryLikeness {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** From here to the end of the transaction no other import brings entries in. */
  async holdOthers(transaction: Transaction): Promise<void> {
    await transaction.execute(sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`);
  }

  /**
   * For each row, in order, the entry that it is the double of. What the actor may not see is not told:
   * only what was ever published, and what is kept for them. An entry that was withdrawn makes nobody
   * sure: somebody may have had a reason to bring it again.
   */
  async doublesOf(
    rows: readonly EntryImport[],
    {
      actor,
      isCityWide,
      on = this.database,
    }: { actor: Actor; isCityWide: boolean; on?: Database | Transaction },
  ): Promise<readonly (RowDuplicate | null)[]> {
    const described = rows.map(describe);
    const seen = isCityWide ? sql`true` : seenBy(actor);
    const candidates = await this.#candidates(described, seen, on);
    return described.map((row, at) =>
      best(
        row,
        candidates.filter((one) => one.at === at),
      ),
    );
  }

  /** The other entry that an entry is the double of, of those that the actor may see; null for none. */
  async doubleOf(entry: CatalogueEntry, actor: Actor): Promise<RowDuplicate | null> {
    // Its key is its own: another entry of the body can't bear it.
    const described: Described = { ...entry, importKey: null };
    const candidates = await this.#candidates([described], seenBy(actor), this.database);
    return best(
      described,
      candidates.filter(({ id }) => id !== entry.id),
    );
  }

  /** Every branch answers from an index: see the migration `catalogue_likeness`. */
  async #candidates(
    rows: readonly Described[],
    seen: ReturnType<typeof sql>,
    on: Database | Transaction,
  ): Promise<Candidate[]> {
    const wanted = JSON.stringify(
      rows.map((row, at) => ({
        at,
        title: row.title,
        number: row.documentNumber,
        issuer: row.issuer,
        day: row.issuedOn,
        agency: row.agencyId ?? '',
        key: row.importKey,
      })),
    );
    const sameIssuerFirst = sql`order by (catalogue_folded(issuer) = catalogue_folded(w.issuer)) desc limit ${CANDIDATES}`;
    const daysAgree = sql`(issued_on = w.day or issued_on is null or w.day is null)`;
    const sameTitle = sql`md5(catalogue_folded(title)) = md5(catalogue_folded(w.title))`;
    const { rows: found } = await on.execute<FoundRow>(sql`
      select w.at, e.id, e.title, e.document_number as number, e.issuer, e.issued_on::text as day,
        e.agency_id, e.import_key, e.state = 'withdrawn' as is_withdrawn
      from jsonb_to_recordset(${wanted}::jsonb)
        as w (at int, title text, number text, issuer text, day date, agency text, key text)
      cross join lateral (
        (select id from catalogue_entries
          where coalesce(agency_id::text, '') = w.agency and import_key = w.key)
        union
        (select id from catalogue_entries
          where ${seen} and catalogue_folded(document_number) = catalogue_folded(w.number)
            and (${daysAgree} or ${sameTitle}) ${sameIssuerFirst})
        union
        (select id from catalogue_entries
          where ${seen} and ${sameTitle} and ${daysAgree}
            and (document_number is null or w.number is null) ${sameIssuerFirst})
        union
        (select id from catalogue_entries
          where ${seen} and document_number is null and w.number is null and issued_on = w.day
            ${sameIssuerFirst})
      ) candidate
      join catalogue_entries e on e.id = candidate.id`);
    return found.map(toCandidate);
  }
}

const seenBy = (actor: Actor) =>
  sql`(published_on is not null or ${entryKeptBy(actor) ?? sql`true`})`;

const toCandidate = (row: FoundRow): Candidate => ({
  at: row.at,
  id: row.id,
  title: row.title,
  documentNumber: row.number,
  issuer: row.issuer,
  issuedOn: row.day as Described['issuedOn'], // a date column as text
  agencyId: row.agency_id,
  importKey: row.import_key,
  isWithdrawn: row.is_withdrawn,
});

/** What of a row is compared. */
export const describe = ({ agencyId, importKey, content }: EntryImport): Described => ({
  title: content.title,
  documentNumber: content.documentNumber ?? null,
  issuer: content.issuer,
  issuedOn: content.issuedOn ?? null,
  agencyId,
  importKey,
});

/** How something is called where it is named as the double of a row. */
export const labelOf = ({ documentNumber, title }: Described): string =>
  [documentNumber, title].filter(Boolean).join(' · ').slice(0, 300);

function best(row: Described, candidates: readonly Candidate[]): RowDuplicate | null {
  const found = candidates.flatMap((candidate): RowDuplicate[] => {
    const duplicate = duplicateOf(row, candidate);
    if (duplicate === null) return [];
    const certain = duplicate.certain && !candidate.isWithdrawn;
    return [{ ...duplicate, certain, of: { entryId: candidate.id }, label: labelOf(candidate) }];
  });
  return found.find(({ certain }) => certain) ?? found[0] ?? null;
}
