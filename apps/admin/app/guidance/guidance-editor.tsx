import { GUIDANCE_AUDIENCES, GUIDANCE_KINDS, GUIDANCE_LINK_KINDS } from '@minhbach/domain';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { SelectField } from '@minhbach/ui/form/select-field.tsx';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { GuidancePartsFragment } from '../gql/graphql.ts';
import { FileField } from '../parts/file-field.tsx';
import { useStandingForm } from '../parts/standing-form.ts';
import type { Sent } from '../sent.ts';
import {
  guidanceAudienceWords,
  guidanceKindWords,
  guidanceLinkWords,
} from '../words/guidance.vi.ts';

type Props = { latest: GuidancePartsFragment | null };
type FieldsProps = Props & { errors: readonly FieldError[] };

const MARKUP =
  'Dòng trống để sang đoạn; “## ” cho đề mục; “- ” hoặc “1. ” cho danh sách; **chữ đậm**; [chữ](địa chỉ) cho liên kết.';
/** Empty rows under the links that are there. */
const SPARE_ROWS = 2;

/** The form of the next version. What is typed stays when the API says no. */
export function GuidanceEditor({ latest }: Props) {
  const fetcher = useFetcher<Sent>();
  const form = useStandingForm(latest?.version ?? 0, fetcher);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (form.isSaved) announce('Đã đăng bản mới.');
  }, [form.isSaved]);
  return (
    <details open={latest === null || undefined}>
      <summary>{latest === null ? 'Nội dung' : 'Sửa và đăng bản mới'}</summary>
      <fetcher.Form
        method="post"
        className="narrow-form"
        key={form.key}
        onChange={form.touch}
        noValidate
      >
        <ErrorSummary errors={errors} />
        {form.isSaved && <p className="panel good">Đã đăng bản mới.</p>}
        <input type="hidden" name="version" value={form.version} />
        <PlaceFields latest={latest} errors={errors} />
        <ContentFields latest={latest} errors={errors} />
        <LinkFields latest={latest} errors={errors} />
        <AttachedFile errors={errors} />
        <p className="buttons">
          <button className="button" name="act" value="publish">
            Đăng bản mới
          </button>{' '}
          {latest && !latest.withdrawn && (
            <button className="button second" name="act" value="withdraw">
              Gỡ khỏi trang công khai
            </button>
          )}
        </p>
      </fetcher.Form>
    </details>
  );
}

function PlaceFields({ latest, errors }: FieldsProps) {
  return (
    <>
      {latest === null && (
        <>
          <TextField
            name="slug"
            label="Địa chỉ của bài"
            hint="Chữ thường không dấu, số và gạch nối, ví dụ cach-yeu-cau."
            error={errorOf(errors, 'slug')}
          />
          <SelectField
            name="audience"
            label="Viết cho ai"
            choices={GUIDANCE_AUDIENCES.map((value) => ({
              value,
              label: guidanceAudienceWords[value],
            }))}
            error={errorOf(errors, 'audience')}
          />
        </>
      )}
      {latest && <input type="hidden" name="audience" value={latest.audience} />}
      <SelectField
        name="kind"
        label="Loại"
        chosen={latest?.kind}
        choices={GUIDANCE_KINDS.map((value) => ({ value, label: guidanceKindWords[value] }))}
        error={errorOf(errors, 'kind')}
      />
      <TextField
        name="rank"
        label="Thứ tự trong danh sách"
        inputMode="numeric"
        width="narrow"
        typed={String(latest?.rank ?? 100)}
        error={errorOf(errors, 'rank')}
      />
    </>
  );
}

function ContentFields({ latest, errors }: FieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="Tiêu đề"
        typed={latest?.title}
        error={errorOf(errors, 'title')}
      />
      <TextArea
        name="summary"
        label="Tóm tắt"
        hint="Một, hai câu."
        typed={latest?.summary}
        error={errorOf(errors, 'summary')}
      />
      <TextArea
        name="body"
        label="Nội dung"
        hint={MARKUP}
        typed={latest?.body}
        error={errorOf(errors, 'body')}
      />
      <TextArea
        name="easyBody"
        label="Bản dễ đọc"
        hint="Câu ngắn, mỗi dòng một ý."
        optional
        typed={latest?.easyBody}
        error={errorOf(errors, 'easyBody')}
      />
      <TextField
        name="reviewOn"
        label="Rà soát trước ngày"
        type="date"
        width="middling"
        typed={latest?.reviewOn}
        error={errorOf(errors, 'reviewOn')}
      />
    </>
  );
}

function LinkFields({ latest, errors }: FieldsProps) {
  const links = latest?.links ?? [];
  const rows = Array.from({ length: links.length + SPARE_ROWS }, (_, at) => ({
    field: `links.${at}`,
    number: at + 1,
    link: links[at] ?? null,
  }));
  return (
    <fieldset>
      <legend>Phim, bản nghe, tài liệu kèm theo</legend>
      <input type="hidden" name="links" value={rows.length} />
      {rows.map(({ field, number, link }) => (
        <div key={field}>
          <SelectField
            name={`${field}.kind`}
            label={`Loại (${number})`}
            chosen={link?.kind}
            choices={GUIDANCE_LINK_KINDS.map((value) => ({
              value,
              label: guidanceLinkWords[value],
            }))}
            error={errorOf(errors, `${field}.kind`)}
          />
          <TextField
            name={`${field}.title`}
            label={`Tên (${number})`}
            optional
            typed={link?.title}
            error={errorOf(errors, `${field}.title`)}
          />
          <TextField
            name={`${field}.address`}
            label={`Địa chỉ (${number})`}
            optional
            typed={link?.address}
            error={errorOf(errors, `${field}.address`)}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** One file at a time joins the texts; it then stands among the links, where it can be renamed or emptied. */
function AttachedFile({ errors }: Pick<FieldsProps, 'errors'>) {
  return (
    <fieldset>
      <legend>Thêm tệp đính kèm</legend>
      <FileField
        name="attached.address"
        label="Tệp"
        hint="PDF, Word, Excel hoặc ảnh; không bắt buộc. Đăng rồi thêm tiếp nếu có nhiều tệp."
        kind="guidance"
        error={errorOf(errors, 'attached.address')}
      />
      <TextField
        name="attached.title"
        label="Tên của tài liệu"
        hint="Tên mà người đọc thấy, ví dụ Mẫu phiếu yêu cầu."
        optional
        error={errorOf(errors, 'attached.title')}
      />
    </fieldset>
  );
}
