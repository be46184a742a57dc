import { TREE_CHANGES } from '@minhbach/domain';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { TreeChangeType } from '../gql/graphql.ts';
import { BodyFields, type FieldsProps } from './body-fields.tsx';
import type { TreeSent } from './tree-change.ts';
import { TreePreviewedChange } from './tree-previewed.tsx';
import { treeChangeWords } from './tree-words.vi.ts';

type Props = Pick<FieldsProps, 'places'>;

/** First what the change would do and touch, then the change itself. */
export function ChangeTreeForm({ places }: Props) {
  const fetcher = useFetcher<TreeSent>();
  const sent = fetcher.data;
  const isDone = sent?.isDone === true && !sent.preview;
  const done = 'Đã ghi nhận thay đổi của cây cơ quan.';
  useEffect(() => {
    if (isDone) announce(done);
  }, [isDone]);

  return (
    <section aria-labelledby="doi-cay">
      <h2 id="doi-cay">Thay đổi cây cơ quan</h2>
      <p>
        Chỉ ghi theo văn bản của cấp có thẩm quyền. Vị trí cũ được giữ lại; số liệu của những ngày
        trước vẫn tính theo cây của ngày đó. Danh sách cơ quan dưới đây là của ngày đang xem.
      </p>
      {isDone && <p className="panel good">{done}</p>}
      <fetcher.Form method="post" className="narrow-form" noValidate>
        <Questions places={places} errors={sent?.errors ?? []} />
        <button className="button second">Xem trước thay đổi</button>
      </fetcher.Form>
      {sent?.preview && (
        <fetcher.Form method="post">
          <TreePreviewedChange preview={sent.preview} />
          <button className="button">Ghi nhận thay đổi</button>
        </fetcher.Form>
      )}
    </section>
  );
}

const FIRST_DAY = 'Ngày đầu tiên theo tổ chức mới';
const REVOKED_DAY = 'Ngày của lần chuyển hoặc kết thúc hoạt động cần hủy, như trong bảng trên';

function Questions({ places, errors }: Props & { errors: readonly FieldError[] }) {
  const [type, choose] = useState<TreeChangeType>('move');
  return (
    <>
      <ErrorSummary errors={errors} />
      <div className="field">
        <label className="label" htmlFor="loai-thay-doi">
          Thay đổi
        </label>
        <select
          className="input middling"
          id="loai-thay-doi"
          name="type"
          value={type}
          onChange={({ currentTarget: { value } }) =>
            choose(TREE_CHANGES.find((one) => one === value) ?? 'move')
          }
        >
          {TREE_CHANGES.map((one) => (
            <option key={one} value={one}>
              {treeChangeWords[one]}
            </option>
          ))}
        </select>
      </div>
      <BodyFields key={type} type={type} places={places} errors={errors} />
      <TextField
        name="on"
        label="Có hiệu lực từ ngày"
        hint={type === 'revoke' ? REVOKED_DAY : FIRST_DAY}
        type="date"
        width="middling"
        error={errorOf(errors, 'on')}
      />
      <TextField
        name="decision"
        label="Căn cứ"
        hint="Số, ngày, nơi ban hành của văn bản"
        error={errorOf(errors, 'decision')}
      />
      <TextField
        name="lateReason"
        label="Lý do ghi muộn"
        hint="Cần ghi khi ngày có hiệu lực đã qua"
        optional
        error={errorOf(errors, 'lateReason')}
      />
    </>
  );
}
