import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { useFetcher } from 'react-router';
import type { ImportAction } from '../gql/graphql.ts';
import type { Sent } from '../sent.ts';
import { countWords, importActionWords } from '../words/imports.vi.ts';
import { isAtWork, type Import } from './import-document.ts';

type Props = { run: Import };

/** What this person may do to the import now, each with what follows from it. */
export function ImportActs({ run }: Props) {
  const fetcher = useFetcher<Sent>();
  const may = (action: ImportAction) => run.openActions.includes(action);
  const mayConfirm = may('confirm_import') && run.waiting > 0;
  const waitsForAnother = !mayConfirm && run.waiting > 0 && !isAtWork(run);
  return (
    <section className="import-acts" aria-label="Việc có thể làm">
      <ErrorSummary errors={fetcher.data?.errors ?? []} />
      <fetcher.Form method="post">
        {may('run_import') && <Run run={run} />}
        {may('retry_import') && (
          <Act action="retry_import">
            Tiếp tục từ chỗ dừng; dòng đã nhập không nhập lại lần nữa.
          </Act>
        )}
        {mayConfirm && (
          <Act
            action="confirm_import"
            label={`Xác nhận và công khai ${countWords(run.waiting)} mục`}
          >
            Bạn là người thứ hai: hãy xem danh sách bên dưới trước. Sau khi xác nhận, mọi người tìm
            thấy các mục này ngay.
          </Act>
        )}
        {waitsForAnother && (
          <p className="panel">
            <strong>{countWords(run.waiting)} mục chờ xác nhận.</strong> Cần một người khác trong cơ
            quan, là đầu mối hoặc người đứng đầu, mở trang này và xác nhận.
          </p>
        )}
        {may('cancel_import') && (
          <Act action="cancel_import" isSecond>
            {run.imported > 0
              ? 'Dừng lại; các mục đã nhập vẫn ở danh mục, chờ xác nhận.'
              : 'Không nhập gì từ tệp này.'}
          </Act>
        )}
      </fetcher.Form>
    </section>
  );
}

function Run({ run }: Props) {
  return (
    <div className="panel">
      {run.ready + run.similar === 0 ? (
        <p>Không có dòng nào nhập được. Hãy sửa bảng rồi tải lên lại.</p>
      ) : (
        <>
          <p>
            <strong>{countWords(run.ready)} dòng sẽ thành đề xuất</strong> đứng tên bạn, chờ người
            khác xác nhận. Dòng có lỗi và dòng đã có được bỏ qua.
          </p>
          {run.similar > 0 && (
            <label className="choice">
              <input type="checkbox" name="includesSimilar" value="yes" />
              <span>Nhập cả {countWords(run.similar)} dòng có thể trùng</span>
            </label>
          )}
          <button className="button" name="act" value="run_import">
            {importActionWords.run_import} {run.ready > 0 && `${countWords(run.ready)} dòng`}
          </button>
        </>
      )}
    </div>
  );
}

type ActProps = {
  action: ImportAction;
  label?: string;
  isSecond?: boolean;
  children: string;
};

function Act({ action, label, isSecond = false, children }: ActProps) {
  return (
    <div className={isSecond ? undefined : 'panel'}>
      <p>{children}</p>
      <button className={isSecond ? 'button second' : 'button'} name="act" value={action}>
        {label ?? importActionWords[action]}
      </button>
    </div>
  );
}
