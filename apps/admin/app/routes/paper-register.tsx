import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useFetcher, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import type { PaperImportsPageQuery } from '../gql/graphql.ts';
import { PaperImports } from '../paper-register/paper-document.ts';
import { PaperForm } from '../paper-register/paper-form.tsx';
import { takePaperAct, type PaperSent } from '../paper-register/take-paper-act.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayImportPaper } from '../roles.ts';
import type { Route } from './+types/paper-register';

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  return (await askApi(PaperImports, {}, request.signal)).paperImports;
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<PaperSent> {
  return takePaperAct(await request.formData());
}

export default function PaperRegister({ loaderData: imports }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const mayBring = mayImportPaper(me.role);
  return (
    <>
      <title>Số liệu từ sổ giấy · Minh Bạch</title>
      <h1>Số liệu từ sổ giấy</h1>
      <p className="soft">
        Yêu cầu chỉ có trong sổ giấy được đưa vào số liệu ở đây. Ở mọi nơi nêu số liệu, phần nhập từ
        sổ giấy được ghi rõ bên cạnh.
      </p>
      <UnsentForms>
        {mayBring && <PaperForm />}
        <h2>Các lần đã nhập</h2>
        {imports.length === 0 ? (
          <p className="empty">Chưa nhập lần nào.</p>
        ) : (
          <StackingTable columns={['Sổ giấy', 'Cơ quan', 'Số dòng', 'Người nhập', 'Tình trạng']}>
            {imports.map((one) => (
              <ImportRow key={one.id} of={one} mayWithdraw={mayBring} />
            ))}
          </StackingTable>
        )}
      </UnsentForms>
    </>
  );
}

type Import = PaperImportsPageQuery['paperImports'][number];

function ImportRow({ of, mayWithdraw }: { of: Import; mayWithdraw: boolean }) {
  return (
    <tr>
      <th scope="row">{of.document}</th>
      <td>{of.agency.name}</td>
      <td>{of.rows.toLocaleString('vi-VN')}</td>
      <td>
        {of.importedByName}
        <span className="hint">{instantWords(of.importedAt)}</span>
      </td>
      <td>
        {of.withdrawnAt ? (
          <>
            Đã rút lại, không còn tính
            <span className="hint">
              {instantWords(of.withdrawnAt)}: {of.withdrawnReason}
            </span>
          </>
        ) : (
          'Đang tính'
        )}
        {mayWithdraw && !of.withdrawnAt && <WithdrawForm of={of} />}
      </td>
    </tr>
  );
}

function WithdrawForm({ of: { id, document } }: { of: Import }) {
  const fetcher = useFetcher<PaperSent>();
  const errors = fetcher.data?.errors ?? [];
  return (
    <details>
      <summary>
        Rút lại<span className="visually-hidden">: {document}</span>
      </summary>
      <fetcher.Form method="post" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="id" value={id} />
        <TextField
          name="reason"
          label="Vì sao rút lại"
          hint="Số liệu trở về như trước khi nhập; báo cáo đã chốt sẽ hiện thay đổi."
          error={errorOf(errors, 'reason')}
        />
        <button className="button second">Rút lại cả lần nhập</button>
      </fetcher.Form>
    </details>
  );
}
