import type { FieldError } from '@minhbach/ui/form/field-errors.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { data, redirect } from 'react-router';
import { agencyByCode } from '../../agencies/agency.server.ts';
import { DraftSummary } from '../../draft/draft-summary.tsx';
import { keepDraft, needDraft } from '../../draft/draft.server.ts';
import { requestForm, type Draft } from '../../draft/draft.ts';
import { preview, type Preview } from '../../draft/preview.server.ts';
import { firstOpenStep, FROM_CHECK, pageOf, stepsUnder } from '../../draft/steps.ts';
import { beginFollowing } from '../../following/follow.server.ts';
import { receiptPath } from '../../following/paths.ts';
import { graphql } from '../../gql/gql.ts';
import { LastDay, legalBasis } from '../../parts/last-day.tsx';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import { statuteInForce } from '../../site/today.server.ts';
import { fieldErrors } from '../../words/field-errors.vi.ts';
import type { Route } from './+types/check';

const SubmitRequest = graphql(`
  mutation SubmitRequest($form: RequestForm!, $idempotencyKey: ID!) {
    submitRequest(form: $form, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Submitted {
        accessCode
        request {
          reference
        }
      }
      ...RefusalParts
    }
  }
`);

export async function loader({ request }: Route.LoaderArgs) {
  const draft = await needDraft(request);
  const open = firstOpenStep(draft, statuteInForce());
  if (open !== undefined) throw redirect(open);
  return checkAnswers(request, draft);
}

export async function action({ request }: Route.ActionArgs) {
  const draft = await needDraft(request);
  const { submitRequest: outcome } = await askApi(request, SubmitRequest, {
    form: requestForm(draft),
    idempotencyKey: draft.idempotencyKey,
  });
  if (outcome.__typename === 'NotAllowed') {
    return data({ errors: linked(outcome.violations) }, { status: 422 });
  }
  const { reference } = outcome.request;
  const headers = new Headers(await keepDraft(request, { ...draft, sentAs: reference }));
  headers.append('set-cookie', beginFollowing({ reference, accessCode: outcome.accessCode }));
  throw redirect(receiptPath(reference), { headers });
}

async function checkAnswers(request: Request, draft: Draft) {
  const [found, agency] = await Promise.all([
    preview(request, draft),
    agencyByCode(request, draft.agencyCode ?? ''),
  ]);
  return {
    draft,
    agencyName: agency?.name ?? '',
    back: stepsUnder(statuteInForce()).at(-1)?.path ?? '/',
    longerIfComplex: statuteInForce().splitsByComplexity,
    found,
    errors: found.__typename === 'NotAllowed' ? linked(found.violations) : [],
  };
}

/** Each fault leads to the page that asks for its field. */
function linked(violations: Parameters<typeof fieldErrors>[0]): FieldError[] {
  return fieldErrors(violations).map((error) => {
    const page = error.field === null ? undefined : pageOf(error.field);
    return page === undefined ? { ...error, field: null } : { ...error, page: page + FROM_CHECK };
  });
}

export default function CheckAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const { draft, agencyName, back, longerIfComplex, found } = loaderData;
  const errors = actionData?.errors ?? loaderData.errors;
  return (
    <Page title="Kiểm tra câu trả lời" back={back} errors={errors} personal>
      <DraftSummary draft={draft} agencyName={agencyName} />
      {found.__typename === 'RequestPreview' ? (
        <WhatFollows preview={found} longerIfComplex={longerIfComplex} />
      ) : null}
      <form method="post" noValidate>
        <p>
          Khi gửi, bạn nhận được số tham chiếu và mã tra cứu. Bạn có thể rút yêu cầu bất cứ lúc nào
          trước khi có kết quả.
        </p>
        <div className="button-row">
          <button type="submit" className="button">
            Gửi yêu cầu
          </button>
        </div>
      </form>
    </Page>
  );
}

type WhatFollowsProps = { preview: Shown; longerIfComplex: boolean };

function WhatFollows({ preview, longerIfComplex }: WhatFollowsProps) {
  const { deadline, statute, warnings } = preview;
  return (
    <>
      <Panel>
        <h2>Hạn trả lời nếu phiếu hợp lệ</h2>
        <LastDay
          deadline={deadline}
          before="Cơ quan phải trả lời chậm nhất vào"
          after={legalBasis(deadline)}
        />
        {longerIfComplex ? (
          <p>
            Đây là hạn cho thông tin đơn giản, có sẵn. Nếu thông tin phức tạp, cơ quan sẽ báo cho
            bạn thời hạn dài hơn.
          </p>
        ) : null}
      </Panel>
      {warnings.map(({ code, message, under }) => (
        <Panel kind="warning" key={code}>
          <h2>Cần lưu ý</h2>
          <p>{message}</p>
          <p className="small">
            Bạn vẫn gửi được; cán bộ đầu mối sẽ xem xét
            {under.length > 0
              ? ` theo ${under.map(({ text }) => text).join('; ')} Luật số ${statute}`
              : ''}
            .
          </p>
        </Panel>
      ))}
    </>
  );
}

type Shown = Extract<Preview, { __typename: 'RequestPreview' }>;
