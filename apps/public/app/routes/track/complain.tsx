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
import type { Route } from './+types/complain';

const LodgeComplaint = graphql(`
  mutation LodgeComplaint($key: RequestKey!, $text: String!) {
    lodgeComplaint(key: $key, text: $text) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const shown = await caseIfOpen(request, reference);
  if (!shown) return null;
  if (!isOpen(shown, 'lodge_complaint')) throw redirect(casePath(reference));
  return { agencyName: shown.agency?.name ?? '' };
}

export async function action({ request, params: { reference } }: Route.ActionArgs) {
  const form = await request.formData();
  const complaint = text(form, 'text');
  const answer = (errors: readonly FieldError[]) => data({ complaint, errors }, { status: 422 });
  if (complaint === '') return answer([{ field: 'text', message: 'Hãy viết nội dung khiếu nại' }]);
  const opened = await openerOf(request, reference, form);
  if ('error' in opened) return answer([opened.error]);

  const { lodgeComplaint: outcome } = await askApi(request, LodgeComplaint, {
    key: opened.opener,
    text: complaint,
  });
  if (outcome.__typename === 'NotAllowed') return answer(ownErrors(outcome.violations, ['text']));
  throw backToCase(opened.opener);
}

export default function Complain({ loaderData, actionData, params }: Route.ComponentProps) {
  if (!loaderData && !actionData) return <ClosedPage reference={params.reference} />;
  const errors = actionData?.errors ?? [];
  return (
    <Page title="Khiếu nại" back={casePath(params.reference)} errors={errors} personal>
      <p>
        Khiếu nại lần đầu được gửi đến người đứng đầu của {loaderData?.agencyName ?? 'cơ quan'}. Bạn
        cũng có quyền khởi kiện tại Tòa án mà không cần khiếu nại trước.
      </p>
      <form method="post" noValidate>
        <CodeAgain errors={errors} />
        <TextArea
          name="text"
          label="Bạn khiếu nại điều gì?"
          hint="Nêu quyết định hoặc việc chậm trễ, vì sao bạn không đồng ý, và bạn muốn cơ quan làm gì."
          rows={10}
          typed={actionData?.complaint}
          error={errorOf(errors, 'text')}
        />
        <div className="button-row">
          <button type="submit" className="button">
            Gửi khiếu nại
          </button>
        </div>
      </form>
    </Page>
  );
}
