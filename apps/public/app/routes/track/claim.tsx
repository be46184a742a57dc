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
import type { Route } from './+types/claim';

const ClaimCorrection = graphql(`
  mutation ClaimCorrection($key: RequestKey!, $item: Int!, $claim: String!) {
    claimCorrection(key: $key, item: $item, claim: $claim) {
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

export async function loader({ request, params: { reference, item } }: Route.LoaderArgs) {
  const { shown } = await needCase(request, reference);
  const asked = shown.items.find(({ number }) => number === Number(item));
  if (!asked || !isOpen(shown, 'claim_correction', asked.number)) {
    throw redirect(casePath(reference));
  }
  return { description: asked.description };
}

export async function action({ request, params: { reference, item } }: Route.ActionArgs) {
  const { opener } = await needCase(request, reference);
  const claim = text(await request.formData(), 'claim');
  if (claim === '') {
    const errors = [{ field: 'claim', message: 'Hãy cho biết chỗ nào chưa đúng hoặc chưa đủ' }];
    return data({ claim, errors }, { status: 422 });
  }
  const { claimCorrection: outcome } = await askApi(request, ClaimCorrection, {
    key: opener,
    item: Number(item),
    claim,
  });
  if (outcome.__typename !== 'NotAllowed') throw redirect(casePath(reference));
  const errors = outcome.violations.map(({ field, message }) => ({
    field: field === 'claim' ? 'claim' : null,
    message,
  }));
  return data({ claim, errors }, { status: 422 });
}

export default function Claim({ loaderData, actionData, params }: Route.ComponentProps) {
  const errors = actionData?.errors ?? [];
  return (
    <Page
      title="Thông tin chưa đúng hoặc chưa đủ"
      back={casePath(params.reference)}
      errors={errors}
      personal
    >
      <p>Về nội dung: {loaderData.description}</p>
      <form method="post">
        <TextArea
          name="claim"
          label="Chỗ nào chưa đúng hoặc chưa đủ?"
          hint="Nêu chỗ sai và, nếu có, điều bạn biết là đúng cùng nguồn."
          typed={actionData?.claim}
          error={errorOf(errors, 'claim')}
        />
        <div className="button-row">
          <button className="button">Gửi cho cơ quan</button>
        </div>
      </form>
    </Page>
  );
}
