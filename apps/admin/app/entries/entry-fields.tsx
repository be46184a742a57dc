import { PUBLICATION_FORMS } from '@minhbach/domain';
import { CheckboxGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { publicationFormWords } from '@minhbach/ui/words/publication-forms.vi.ts';
import type { EntryContentForm } from '../gql/graphql.ts';

type Props = { typed: EntryContentForm; errors: readonly FieldError[] };

/** What a person writes about the information itself: a name and an issuer, else what is known. */
export function EntryFields({ typed, errors }: Props) {
  return (
    <>
      <p className="hint">Chỉ tên và cơ quan ban hành là bắt buộc; còn lại ghi những gì biết.</p>
      <Naming typed={typed} errors={errors} />
      <Days typed={typed} errors={errors} />
      <TextArea
        name="content.summary"
        label="Tóm tắt"
        hint="Vài câu cho người dân biết bên trong có gì. Không ghi nội dung cần bảo vệ."
        rows={4}
        typed={typed.summary}
        error={errorOf(errors, 'content.summary')}
      />
      <Publication typed={typed} errors={errors} />
    </>
  );
}

function Naming({ typed, errors }: Props) {
  return (
    <>
      <TextArea
        name="content.title"
        label="Tên thông tin, văn bản"
        hint="Như trích yếu trên văn bản. Không đưa tài liệu mang dấu mật vào hệ thống."
        rows={2}
        typed={typed.title}
        error={errorOf(errors, 'content.title')}
      />
      <div className="side-by-side">
        <TextField
          name="content.documentNumber"
          label="Số, ký hiệu"
          typed={typed.documentNumber}
          error={errorOf(errors, 'content.documentNumber')}
          spellCheck={false}
        />
        <TextField
          name="content.documentKind"
          label="Loại văn bản"
          hint="Ví dụ: Quyết định, Kế hoạch, Báo cáo"
          typed={typed.documentKind}
          error={errorOf(errors, 'content.documentKind')}
        />
      </div>
      <TextField
        name="content.issuer"
        label="Cơ quan ban hành hoặc tạo ra"
        typed={typed.issuer}
        error={errorOf(errors, 'content.issuer')}
      />
      <TextField
        name="content.subject"
        label="Lĩnh vực"
        typed={typed.subject}
        error={errorOf(errors, 'content.subject')}
      />
    </>
  );
}

const DAYS = [
  {
    name: 'madeOn',
    label: 'Ngày tạo ra thông tin',
    hint: 'Thời hạn công khai tính từ ngày này',
  },
  { name: 'issuedOn', label: 'Ngày ban hành', hint: null },
  { name: 'effectiveOn', label: 'Có hiệu lực từ', hint: null },
  { name: 'inForceUntil', label: 'Hiệu lực đến hết', hint: 'Bỏ trống nếu chưa có hạn' },
] as const;

function Days({ typed, errors }: Props) {
  return (
    <div className="side-by-side">
      {DAYS.map(({ name, label, hint }) => (
        <TextField
          key={name}
          name={`content.${name}`}
          label={label}
          hint={hint}
          type="date"
          typed={typed[name]}
          error={errorOf(errors, `content.${name}`)}
        />
      ))}
    </div>
  );
}

function Publication({ typed, errors }: Props) {
  return (
    <>
      <TextField
        name="content.link"
        label="Địa chỉ đã đăng"
        hint="Trang nơi thông tin đang được công khai, bắt đầu bằng https://"
        typed={typed.link}
        error={errorOf(errors, 'content.link')}
        spellCheck={false}
      />
      <CheckboxGroup
        name="content.forms"
        label="Hình thức công khai"
        choices={PUBLICATION_FORMS.map((value) => ({ value, label: publicationFormWords[value] }))}
        chosen={typed.forms}
        error={errorOf(errors, 'content.forms')}
      />
      <TextField
        name="content.publishedUntil"
        label="Công khai đến hết ngày"
        hint="Bỏ trống nếu công khai không thời hạn. Hết ngày này mục tự rời danh mục công khai."
        type="date"
        typed={typed.publishedUntil}
        error={errorOf(errors, 'content.publishedUntil')}
      />
    </>
  );
}
