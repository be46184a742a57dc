import { data, redirect } from 'react-router';
import { entryLine } from '../../catalogue/entry-line.ts';
import { EntryStatus } from '../../catalogue/entry-status.tsx';
import { discardDraft, needDraft } from '../../draft/draft.server.ts';
import type { Draft } from '../../draft/draft.ts';
import { FIRST_STEP, placeOf } from '../../draft/steps.ts';
import { graphql } from '../../gql/gql.ts';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import { statuteInForce } from '../../site/today.server.ts';
import type { Route } from './+types/look-first';

const LookFirst = graphql(`
  query LookFirst($words: String!, $agencyCode: String, $draft: ID) {
    lookFirst(words: $words, agencyCode: $agencyCode, draft: $draft) {
      ...EntryLineParts
      ...EntryStatusParts
    }
  }
`);

const AnswersMe = graphql(`
  mutation AnswersMe($entryId: ID!, $draft: ID!, $agencyCode: String) {
    answersMe(entryId: $entryId, draft: $draft, agencyCode: $agencyCode) {
      __typename
      ... on NotAllowed {
        violations {
          message
        }
      }
    }
  }
`);

const WORDS_MAX_LENGTH = 400;

/** What is public already and may answer; nothing to look at leads straight on. */
export async function loader({ request }: Route.LoaderArgs) {
  const draft = await needDraft(request);
  const { next } = placeOf(FIRST_STEP, statuteInForce(), false);
  const { lookFirst: offered } = await askApi(request, LookFirst, {
    words: wordsOf(draft),
    agencyCode: draft.agencyCode,
    draft: draft.idempotencyKey,
  });
  if (offered.length === 0) throw redirect(next);
  return { offered, next };
}

/** "This answers me" ends the asking and is counted; what was written is forgotten. */
export async function action({ request }: Route.ActionArgs) {
  const draft = await needDraft(request);
  const entryId = String((await request.formData()).get('entry') ?? '');
  const { answersMe: outcome } = await askApi(request, AnswersMe, {
    entryId,
    draft: draft.idempotencyKey,
    agencyCode: draft.agencyCode,
  });
  if (outcome.__typename === 'NotAllowed') {
    const errors = outcome.violations.map(({ message }) => ({ field: null, message }));
    return data({ errors }, { status: 422 });
  }
  await discardDraft(request);
  throw redirect(`/danh-muc/${encodeURIComponent(entryId)}`);
}

export default function LookBeforeAsking({ loaderData, actionData }: Route.ComponentProps) {
  const { offered, next } = loaderData;
  return (
    <Page
      title="Có thể thông tin này đã công khai"
      back={FIRST_STEP}
      errors={actionData?.errors ?? []}
      personal
    >
      <p>Xem thử: nếu có rồi, bạn nhận được ngay mà không phải chờ.</p>
      <form method="post">
        <ul className="plain-list">
          {offered.map((entry) => (
            <li key={entry.id}>
              <h2 className="result-title">
                <a href={`/danh-muc/${entry.id}`} target="_blank" rel="noopener">
                  {entry.title}
                  <span className="visually-hidden"> (mở trang mới)</span>
                </a>
              </h2>
              <p className="soft">{entryLine(entry)}</p>
              {entry.inForce ? null : (
                <p>
                  <EntryStatus {...entry} />
                </p>
              )}
              <button type="submit" name="entry" value={entry.id} className="button second">
                Đây là điều tôi cần<span className="visually-hidden">: {entry.title}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
      <div className="button-row">
        <a className="button" href={next}>
          Không, tôi vẫn muốn hỏi
        </a>
      </div>
    </Page>
  );
}

function wordsOf({ items }: Draft): string {
  const words = items.flatMap(({ description, documentName }) => [documentName, description]);
  return words.filter(Boolean).join(' ').slice(0, WORDS_MAX_LENGTH);
}
