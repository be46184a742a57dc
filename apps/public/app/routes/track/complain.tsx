import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { data, redirect } from 'react-router';
import { text } from '../../draft/read-answers.ts';
import { needCase } from '../../following/case.server.ts';
import { isOpen } from '../../following/is-open.ts';
import { casePath } from '../../following/paths.ts';
import { graphql } from '../../gql/gql.ts';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import type { Route } from './+types/complain';

const LodgeComplaint = graphql(`
  mutation LodgeComplaint($key: RequestKey!, $text: String!) {
    lodgeComplaint(key: $key, text: $text) {
      __typename
      ... on NotAllowed {
        violations {
          code
          field
          message
        }
      }
    }
  }
`);

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const { shown } = await needCase(request, reference);
  if (!isOpen(shown, 'lodge_complaint')) throw redirect(casePath(reference));
  return { agencyName: shown.agency?.name ?? '' };
}

export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const { opener } = await needCase(request, reference);
  const complaint = text(await request.formData(), 'text');
  if (complaint === '') {
    const errors = [{ field: 'text', message: 'Hãy viết nội dung khiếu nại' }];
    return data({ complaint, errors }, { status: 422 });
  }
  const { lodgeComplaint: outcome } = await askApi(request, LodgeComplaint, {
    key: opener,
    text: complaint,
  });
  if (outcome.__typename !== 'NotAllowed') throw redirect(casePath(reference));
  const errors = outcome.violations.map(({ field, message }) => ({
    field: field === 'text' ? 'text' : null,
    message,
  }));
  return data({ complaint, errors }, { status: 422 });
}

export default function Complain({ loaderData, actionData, params }: Route.ComponentProps) {
  const errors = actionData?.errors ?? [];
  return (
    <Page title="Khiếu nại" back={casePath(params.reference)} errors={errors} personal>
      <p>
        Khiếu nại lần đầu được gửi đến người đứng đầu của {loaderData.agencyName}. Bạn cũng có quyền
        khởi kiện tại Tòa án mà không cần khiếu nại trước.
      </p>
      <form method="post">
        <TextArea
          name="text"
          label="Bạn khiếu nại điều gì?"
          hint="Nêu quyết định hoặc việc chậm trễ, vì sao bạn không đồng ý, và bạn muốn cơ quan làm gì."
          rows={10}
          typed={actionData?.complaint}
          error={errorOf(errors, 'text')}
        />
        <div className="button-row">
          <button className="button">Gửi khiếu nại</button>
        </div>
      </form>
    </Page>
  );
}
