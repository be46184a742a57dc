import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { ApiFault, askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { faultWords } from '../words/faults.vi.ts';
import { fieldErrors } from '../words/field-errors.vi.ts';

const DraftEntryFromItem = graphql(`
  mutation DraftEntryFromItem($requestId: ID!, $itemNumber: Int!) {
    draftEntryFromItem(requestId: $requestId, itemNumber: $itemNumber) {
      __typename
      ... on ItemProposal {
        entry {
          id
          title
        }
        warnings {
          field
          message
        }
      }
      ...RefusalParts
    }
  }
`);

/** What became of a click: a draft with what a person should read again, or why none was made. */
export type Proposed =
  | { kind: 'made'; id: string; title: string; warnings: readonly string[] }
  | { kind: 'refused'; errors: readonly FieldError[] };

const PARTS: Record<string, string> = { title: 'Tên', summary: 'Tóm tắt' };

export async function proposeEntry(requestId: string, itemNumber: number): Promise<Proposed> {
  try {
    const answer = await askApi(DraftEntryFromItem, { requestId, itemNumber });
    const outcome = answer.draftEntryFromItem;
    if (outcome.__typename === 'NotAllowed')
      return { kind: 'refused', errors: unnamed(fieldErrors(outcome.violations)) };
    const warnings = outcome.warnings.map(
      ({ field, message }) => `${PARTS[field ?? ''] ?? 'Nội dung'}: ${message}`,
    );
    return { kind: 'made', ...outcome.entry, warnings };
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    const { title, advice } = faultWords(fault);
    return { kind: 'refused', errors: [{ field: null, message: `${title}. ${advice}` }] };
  }
}

/** There is no field on the page to lead to. */
const unnamed = (errors: readonly FieldError[]): FieldError[] =>
  errors.map(({ message }) => ({ field: null, message }));
