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
import type { Route } from './+types/claim';

const ClaimCorrection = graphql(`
  mutation ClaimCorrection($key: RequestKey!, $item: Int!, $claim: String!) {
    claimCorrection(key: $key, item: $item, claim: $claim) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function loader({ request, params: { reference, item } }: Route.LoaderArgs) {
  const shown = await caseIfOpen(request, reference);
  if (!shown) return null;
  const asked = shown.items.find(({ number }) => number === Number(item));
  if (!asked || !isOpen(shown, 'claim_correction', asked.number)) {
    throw redirect(casePath(reference));
  }
  return { description: asked.description };
}

export async function action({ request, params: { reference, item } }: Route.ActionArgs) {
  const form = await request.formData();
  const claim = text(form, 'claim');
  const answer = (errors: readonly FieldError[]) => data({ claim, errors }, { status: 422 });
  if (claim === '') {
    return answer([{ field: 'claim', message: 'Hãy cho biết chỗ nào chưa đúng hoặc chưa đủ' }]);
  }
  const opened = await openerOf(request, reference, form);
  if ('error' in opened) return answer([opened.error]);

  const { claimCorrection: outcome } = await askApi(request, ClaimCorrection, {
    key: opened.opener,
    item: Number(item),
    claim,
  });
  if (outcome.__typename === 'NotAllowed') return answer(ownErrors(outcome.violations, ['claim']));
  throw backToCase(opened.opener);
}

export default function Claim({ loaderData, actionData, params }: Route.ComponentProps) {
  if (!loaderData && !actionData) return <ClosedPage reference={params.reference} />;
  const errors = actionData?.errors ?? [];
  return (
    <Page
      title="Thông tin chưa đúng hoặc chưa đủ"
      back={casePath(params.reference)}
      errors={errors}
      personal
    >
      {loaderData ? <p>Về nội dung: {loaderData.description}</p> : null}
      <form method="post" noValidate>
        <CodeAgain errors={errors} />
        <TextArea
          name="claim"
          label="Chỗ nào chưa đúng hoặc chưa đủ?"
          hint="Nêu chỗ sai và, nếu có, điều bạn biết là đúng cùng nguồn."
          typed={actionData?.claim}
          error={errorOf(errors, 'claim')}
        />
        <div className="button-row">
          <button type="submit" className="button">
            Gửi cho cơ quan
          </button>
        </div>
      </form>
    </Page>
  );
}
