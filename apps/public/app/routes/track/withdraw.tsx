import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { data, redirect } from 'react-router';
import { text } from '../../draft/read-answers.ts';
import { needCase } from '../../following/case.server.ts';
import { isOpen } from '../../following/is-open.ts';
import { casePath } from '../../following/paths.ts';
import { graphql } from '../../gql/gql.ts';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import type { Route } from './+types/withdraw';

const WithdrawRequest = graphql(`
  mutation WithdrawRequest($key: RequestKey!, $reason: String) {
    withdrawRequest(key: $key, reason: $reason) {
      __typename
      ... on NotAllowed {
        violations {
          code
          message
        }
      }
    }
  }
`);

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const { shown } = await needCase(request, reference);
  if (!isOpen(shown, 'withdraw')) throw redirect(casePath(reference));
  return { agencyName: shown.agency?.name ?? '' };
}

export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const { opener } = await needCase(request, reference);
  const reason = text(await request.formData(), 'reason');
  const { withdrawRequest: outcome } = await askApi(request, WithdrawRequest, {
    key: opener,
    reason: reason === '' ? null : reason,
  });
  if (outcome.__typename !== 'NotAllowed') throw redirect(casePath(reference));
  const errors = outcome.violations.map(({ message }) => ({ field: null, message }));
  return data({ reason, errors }, { status: 422 });
}

export default function Withdraw({ loaderData, actionData, params }: Route.ComponentProps) {
  const back = casePath(params.reference);
  return (
    <Page title="Rút yêu cầu?" back={back} errors={actionData?.errors} personal>
      <p>
        {loaderData.agencyName} sẽ dừng giải quyết yêu cầu {params.reference}. Việc rút không hoàn
        lại được, nhưng bạn có thể gửi một yêu cầu mới bất cứ lúc nào.
      </p>
      <form method="post">
        <TextArea name="reason" label="Lý do rút" optional rows={3} typed={actionData?.reason} />
        <div className="button-row">
          <button className="button danger">Rút yêu cầu này</button>
          <a href={back}>Không rút</a>
        </div>
      </form>
    </Page>
  );
}
