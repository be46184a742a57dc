import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { data, redirect } from 'react-router';
import { text } from '../../draft/read-answers.ts';
import { caseIfOpen } from '../../following/case.server.ts';
import { ClosedPage } from '../../following/closed-page.tsx';
import { CodeAgain } from '../../following/code-again.tsx';
import { isOpen } from '../../following/is-open.ts';
import { backToCase, openerOf } from '../../following/opener.server.ts';
import { casePath } from '../../following/paths.ts';
import { graphql } from '../../gql/gql.ts';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import { ownErrors } from '../../words/field-errors.vi.ts';
import type { Route } from './+types/withdraw';

const WithdrawRequest = graphql(`
  mutation WithdrawRequest($key: RequestKey!, $reason: String) {
    withdrawRequest(key: $key, reason: $reason) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const shown = await caseIfOpen(request, reference);
  if (!shown) return null;
  if (!isOpen(shown, 'withdraw')) throw redirect(casePath(reference));
  return { agencyName: shown.agency?.name ?? '' };
}

export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const form = await request.formData();
  const reason = text(form, 'reason');
  const answer = (errors: readonly FieldError[]) => data({ reason, errors }, { status: 422 });
  const opened = await openerOf(request, reference, form);
  if ('error' in opened) return answer([opened.error]);

  const { withdrawRequest: outcome } = await askApi(request, WithdrawRequest, {
    key: opened.opener,
    reason: reason === '' ? null : reason,
  });
  if (outcome.__typename === 'NotAllowed') return answer(ownErrors(outcome.violations, ['reason']));
  throw backToCase(opened.opener);
}

export default function Withdraw({ loaderData, actionData, params }: Route.ComponentProps) {
  if (!loaderData && !actionData) return <ClosedPage reference={params.reference} />;
  const back = casePath(params.reference);
  const errors = actionData?.errors ?? [];
  return (
    <Page title="Rút yêu cầu?" back={back} errors={errors} personal>
      <p>
        {loaderData?.agencyName ?? 'Cơ quan'} sẽ dừng giải quyết yêu cầu {params.reference}. Việc
        rút không hoàn lại được, nhưng bạn có thể gửi một yêu cầu mới bất cứ lúc nào.
      </p>
      <form method="post" noValidate>
        <CodeAgain errors={errors} />
        <TextArea
          name="reason"
          label="Lý do rút"
          optional
          rows={3}
          typed={actionData?.reason}
          error={errorOf(errors, 'reason')}
        />
        <div className="button-row">
          <button type="submit" className="button danger">
            Rút yêu cầu này
          </button>
          <a href={back}>Không rút</a>
        </div>
      </form>
    </Page>
  );
}
