import { graphql } from '../gql/gql.ts';
import type { FileTextQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

/** About what a page of paper holds, four times over: the page stays light on a telephone. */
const CHARACTERS_MAX = 6_000;

const FileText = graphql(`
  query FileText($entry: ID!, $document: ID!, $page: Int!) {
    catalogueEntry(id: $entry) {
      title
      files {
        documentId
        title
        name
        href
        text {
          state
          message
          textPages
          truncated
        }
      }
    }
    documentText(documentId: $document, page: $page) {
      text
    }
  }
`);

type File = NonNullable<FileTextQuery['catalogueEntry']>['files'][number];
export type ShownText = {
  entryTitle: string;
  file: File;
  page: number;
  /** Null where there is no such page of text. */
  words: string | null;
  /** More stands on this page than is shown. */
  isCut: boolean;
};

/** A page of the text of a file that everybody may take; undefined where that file isn't. */
export async function fileText(
  request: Request,
  { entry, document, page }: { entry: string; document: string; page: number },
): Promise<ShownText | undefined> {
  const { catalogueEntry, documentText } = await askApi(request, FileText, {
    entry,
    document,
    page,
  });
  const file = catalogueEntry?.files.find(({ documentId }) => documentId === document);
  if (!catalogueEntry || !file) return undefined;
  const whole = documentText?.text ?? null;
  const words = whole === null ? null : shortened(whole);
  return { entryTitle: catalogueEntry.title, file, page, words, isCut: words !== whole };
}

/** Cut at the end of a line, if one ends near enough. */
function shortened(text: string): string {
  if (text.length <= CHARACTERS_MAX) return text;
  const end = text.lastIndexOf('\n', CHARACTERS_MAX);
  return text.slice(0, end > CHARACTERS_MAX / 2 ? end : CHARACTERS_MAX);
}
