import { data, redirect } from 'react-router';
import { createHash } from 'node:crypto';
import { needCase } from '../../following/case.server.ts';
import { beginFollowing } from '../../following/follow.server.ts';
import { casePath, receiptPath } from '../../following/paths.ts';
import { graphql } from '../../gql/gql.ts';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import type { Route } from './+types/redirect-item';

const RedirectItem = graphql(`
  mutation RedirectItem($key: RequestKey!, $item: Int!, $idempotencyKey: ID!) {
    redirectItem(key: $key, item: $item, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Submitted {
        accessCode
        request {
          reference
        }
      }
      ... on NotAllowed {
        violations {
          message
        }
      }
    }
  }
`);

/** Asks the right body for one item; the button on the request's page is the consent to pass it on. */
export async function action({ request, params: { reference, item } }: Route.ActionArgs) {
  const { opener } = await needCase(request, reference);
  const { redirectItem: outcome } = await askApi(request, RedirectItem, {
    key: opener,
    item: Number(item),
    // An item goes on once, so pressing twice is the same press; the code keeps the key unguessable.
    idempotencyKey: createHash('sha256')
      .update(`${reference} ${item} ${opener.accessCode}`)
      .digest('base64url'),
  });
  if (outcome.__typename === 'NotAllowed') {
    const errors = outcome.violations.map(({ message }) => ({ field: null, message }));
    return data({ errors }, { status: 422 });
  }
  const { accessCode, request: made } = outcome;
  throw redirect(receiptPath(made.reference), {
    headers: { 'set-cookie': beginFollowing({ reference: made.reference, accessCode }) },
  });
}

export function loader({ request, params: { reference } }: Route.LoaderArgs) {
  // The page exists only as the answer to the button.
  if (request.method === 'GET') throw redirect(casePath(reference));
  return null;
}

export default function NotRedirected({ actionData, params }: Route.ComponentProps) {
  return (
    <Page
      title="Chưa chuyển được"
      back={casePath(params.reference)}
      errors={actionData?.errors}
      personal
    >
      <p>Yêu cầu của bạn không thay đổi.</p>
    </Page>
  );
}
