import { eq } from 'drizzle-orm';
import { documentTextPages, documentTexts } from '../src/document-texts/document-text.table.ts';
import { documents } from '../src/documents/document.table.ts';
import type { Api } from './api.ts';

/** The text of a document that stands in the database, as if its bytes had been read. */
export async function keptText(
  { opened: { database }, clock }: Pick<Api, 'opened' | 'clock'>,
  documentId: string,
  pages: readonly string[],
  given: Partial<typeof documentTexts.$inferInsert> = {},
): Promise<void> {
  const [document] = await database.select().from(documents).where(eq(documents.id, documentId));
  if (document === undefined) throw new Error(`There is no document ${documentId}.`);
  const { sha256 } = document;
  const text = { state: 'done' as const, warnings: [], textPages: pages.length, ...given };
  await database
    .insert(documentTexts)
    .values({ sha256, state: 'queued', warnings: [], queuedAt: clock.now() })
    .onConflictDoNothing();
  if (pages.length > 0)
    await database
      .insert(documentTextPages)
      .values(pages.map((page, at) => ({ sha256, number: at + 1, text: page })));
  await database.update(documentTexts).set(text).where(eq(documentTexts.sha256, sha256));
}
