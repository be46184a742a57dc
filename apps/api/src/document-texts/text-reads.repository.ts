import { Inject, Injectable } from '@nestjs/common';
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { documents } from '../documents/document.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { documentTextPages, documentTexts } from './document-text.table.ts';
import type { DocumentText } from './document-texts.repository.ts';

const EXCERPT_CHARACTERS = 300;

/** Texts as they are shown. Who may see the document is asked before. */
@Injectable()
export class TextReads {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** By the document's id; nothing for files whose text nobody asked for. */
  readonly ofDocument = perRequest(
    () =>
      new Batch<string, DocumentText>(async (ids) => {
        const rows = await this.database
          .select({ documentId: documents.id, text: documentTexts })
          .from(documents)
          .innerJoin(documentTexts, eq(documentTexts.sha256, documents.sha256))
          .where(inArray(documents.id, [...ids]));
        return new Map(rows.map(({ documentId, text }) => [documentId, text]));
      }),
  );

  /** The beginning of the first page that has letters, by the content. */
  readonly excerptOf = perRequest(
    () =>
      new Batch<string, string>(async (contents) => {
        const rows = await this.database
          .selectDistinctOn([documentTextPages.sha256], {
            sha256: documentTextPages.sha256,
            text: sql<string>`left(${documentTextPages.text}, ${EXCERPT_CHARACTERS})`,
          })
          .from(documentTextPages)
          .where(
            and(inArray(documentTextPages.sha256, [...contents]), ne(documentTextPages.text, '')),
          )
          .orderBy(documentTextPages.sha256, asc(documentTextPages.number));
        return new Map(rows.map(({ sha256, text }) => [sha256, text]));
      }),
  );

  async page(
    sha256: string,
    number: number,
  ): Promise<{ text: string; textPages: number; truncated: boolean } | undefined> {
    const { textPages, truncated } = documentTexts;
    const [page] = await this.database
      .select({ text: documentTextPages.text, textPages, truncated })
      .from(documentTextPages)
      .innerJoin(documentTexts, eq(documentTexts.sha256, documentTextPages.sha256))
      .where(and(eq(documentTextPages.sha256, sha256), eq(documentTextPages.number, number)));
    return page;
  }

  /** All pages with a form feed between them; undefined while there are none. */
  async whole(sha256: string): Promise<string | undefined> {
    const pages = await this.database
      .select({ text: documentTextPages.text })
      .from(documentTextPages)
      .where(eq(documentTextPages.sha256, sha256))
      .orderBy(asc(documentTextPages.number));
    return pages.length === 0 ? undefined : pages.map(({ text }) => text).join('\f');
  }
}
