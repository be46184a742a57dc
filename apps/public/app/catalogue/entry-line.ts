import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { graphql } from '../gql/gql.ts';

graphql(`
  fragment EntryLineParts on CatalogueEntry {
    id
    title
    documentNumber
    documentKind
    issuer
    issuedOn
  }
`);

type Named = {
  documentKind?: string | null;
  documentNumber?: string | null;
  issuedOn?: string | null;
  issuer: string | null;
};

/** `Nghị quyết số 52/2025/NQ-HĐND`, or as much of it as is known; empty when neither is. */
export function documentName({ documentKind, documentNumber }: Named): string {
  // A procedure is known by its code, not by a number of a book.
  const number = documentNumber && (documentNumber.includes('/') ? 'số ' : '') + documentNumber;
  return [documentKind, number].filter(Boolean).join(' ');
}

/** What stands under a title: the document, who issued it, when. */
export function entryLine(entry: Named): string {
  const issued = entry.issuedOn ? `ngày ${shortDate(entry.issuedOn)}` : '';
  return [documentName(entry), entry.issuer, issued].filter(Boolean).join(' · ');
}

/** A sentence to quote the document by. */
export function citationOf(entry: Named & { title: string }): string {
  const issued = entry.issuedOn ? ` ngày ${shortDate(entry.issuedOn)}` : '';
  const document = documentName(entry);
  const source = [entry.issuer, document].filter(Boolean).join(', ');
  return `${source}${issued}: “${entry.title}”.`;
}
