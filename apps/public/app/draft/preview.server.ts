import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { graphql } from '../gql/gql.ts';
import type { PreviewRequestQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';
import { fieldErrors } from '../words/field-errors.vi.ts';
import { requestForm, type Draft } from './draft.ts';
import { pageOf } from './steps.ts';

const PreviewRequest = graphql(`
  query PreviewRequest($form: RequestForm!) {
    previewRequest(form: $form) {
      __typename
      ... on RequestPreview {
        statute
        agency {
          code
          name
        }
        deadline {
          ...DeadlineParts
        }
        warnings {
          code
          message
          under {
            text
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export type Preview = PreviewRequestQuery['previewRequest'];

/** What would follow if the answers were sent now. */
export async function preview(request: Request, draft: Draft): Promise<Preview> {
  const { previewRequest } = await askApi(request, PreviewRequest, { form: requestForm(draft) });
  return previewRequest;
}

/** What the law finds wrong with the answers of one page; other pages have their own turn. */
export async function errorsOnPage(
  request: Request,
  draft: Draft,
  path: string,
): Promise<readonly FieldError[]> {
  const found = await preview(request, draft);
  if (found.__typename !== 'NotAllowed') return [];
  return fieldErrors(found.violations.filter(({ field }) => field && pageOf(field) === path));
}
