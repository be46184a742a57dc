import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { data } from 'react-router';
import { text } from '../../draft/read-answers.ts';
import { graphql } from '../../gql/gql.ts';
import { Page } from '../../parts/page.tsx';
import { askApi } from '../../site/api.server.ts';
import type { Route } from './+types/lost-code';

const RenewAccessCode = graphql(`
  mutation RenewAccessCode($reference: String!) {
    renewAccessCode(reference: $reference)
  }
`);

export async function action({ request }: Route.ActionArgs) {
  const reference = text(await request.formData(), 'reference');
  if (reference === '') {
    const errors = [{ field: 'reference', message: 'Hãy nhập số tham chiếu' }];
    return data({ errors, isSent: false }, { status: 422 });
  }
  await askApi(request, RenewAccessCode, { reference });
  return data({ errors: [], isSent: true });
}

export default function LostCode({ actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? [];
  return (
    <Page title="Cấp lại mã tra cứu" back="/tra-cuu" errors={errors}>
      {actionData?.isSent ? (
        <Panel kind="good">
          <h2>Hãy xem hộp thư của bạn</h2>
          <p>
            Nếu số tham chiếu đúng và phiếu có địa chỉ thư điện tử, mã mới đang được gửi đến địa chỉ
            đó. Mã cũ không còn dùng được.
          </p>
        </Panel>
      ) : (
        <form method="post" noValidate>
          <p>Mã mới được gửi đến địa chỉ thư điện tử mà bạn đã ghi trên phiếu.</p>
          <TextField
            name="reference"
            label="Số tham chiếu"
            hint="Ví dụ: HN-26-7K4M-2Q"
            width="middling"
            autoComplete="off"
            spellCheck={false}
            error={errorOf(errors, 'reference')}
          />
          <div className="button-row">
            <button type="submit" className="button">
              Gửi mã mới
            </button>
          </div>
        </form>
      )}
      <h2>Phiếu không có thư điện tử?</h2>
      <p>
        Mang giấy tờ tùy thân đến cơ quan đã nhận yêu cầu. Cán bộ đối chiếu và cấp mã mới cho bạn
        tại chỗ.
      </p>
    </Page>
  );
}
