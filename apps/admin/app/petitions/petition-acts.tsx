import { PUBLICATION_FORMS } from '@minhbach/domain';
import { CheckboxGroup, RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { publicationFormWords } from '@minhbach/ui/words/publication-forms.vi.ts';
import { publishedErrorWords } from '@minhbach/ui/words/published-errors.vi.ts';
import type { ComponentType } from 'react';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import { Consequence } from '../parts/consequence.tsx';
import type { PetitionShown } from './petition-document.ts';

type FormProps = { petition: PetitionShown; errors: readonly FieldError[] };
export type PetitionActName =
  | 'uphold_petition'
  | 'reject_petition'
  | 'forward_petition'
  | 'record_petition_correction';
/** Everything that a screen knows of one step: its words and its questions. */
export type PetitionActShown = {
  action: PetitionActName;
  name: string;
  done: string;
  Form: ComponentType<FormProps>;
};

export const OWN_ERRORS = ['own_published_by_self', 'of_other_published_by_self'] as const;

function Finding({ errors, label }: { errors: readonly FieldError[]; label: string }) {
  return (
    <TextArea
      name="finding"
      label={label}
      hint="Người kiến nghị đọc nguyên văn."
      rows={4}
      error={errorOf(errors, 'finding')}
    />
  );
}

function UpholdForm({ errors }: FormProps) {
  return (
    <>
      <RadioGroup
        name="error"
        label="Sai ở đâu"
        choices={OWN_ERRORS.map((value) => ({ value, label: publishedErrorWords[value] }))}
        chosen={OWN_ERRORS[0]}
        error={errorOf(errors, 'error')}
      />
      <Finding errors={errors} label="Trả lời: sai chỗ nào, đúng là gì" />
      <Consequence>
        cơ quan phải kịp thời đính chính và công khai thông tin đã đính chính.
      </Consequence>
    </>
  );
}

function RejectForm({ errors }: FormProps) {
  return (
    <>
      <Finding errors={errors} label="Trả lời: đã kiểm tra thế nào, vì sao đúng" />
      <Consequence>kiến nghị kết thúc; người kiến nghị nhận được trả lời này.</Consequence>
    </>
  );
}

function ForwardForm({ errors }: FormProps) {
  return (
    <>
      <AgencyPicker
        name="toAgencyCode"
        label="Cơ quan đã công khai"
        error={errorOf(errors, 'toAgencyCode')}
      />
      <RadioGroup
        name="isOwnInformation"
        label="Thông tin của ai"
        choices={[
          {
            value: 'co',
            label: publishedErrorWords.own_published_by_other,
            hint: 'Yêu cầu cơ quan kia đính chính (khoản 3 Điều 22).',
          },
          {
            value: 'khong',
            label: 'Không phải thông tin của cơ quan',
            hint: 'Chuyển để cơ quan đã công khai kiểm tra và trả lời (khoản 4 Điều 22).',
          },
        ]}
        chosen="co"
      />
      <Finding errors={errors} label="Nội dung gửi cơ quan kia và người kiến nghị" />
      <Consequence>
        cơ quan kia nhận một kiến nghị có thời hạn riêng; người kiến nghị theo dõi bằng mã cũ.
      </Consequence>
    </>
  );
}

function CorrectionForm({ petition, errors }: FormProps) {
  return (
    <>
      <CheckboxGroup
        name="forms"
        label="Đã đính chính bằng hình thức"
        hint="Sai bằng hình thức nào phải đính chính bằng hình thức đó (khoản 5 Điều 22)."
        choices={PUBLICATION_FORMS.map((value) => ({ value, label: publicationFormWords[value] }))}
        chosen={petition.entry.forms}
        error={errorOf(errors, 'forms')}
      />
      <TextArea
        name="channels"
        label="Các kênh chính thức đã đăng thông tin được đính chính"
        hint="Mỗi kênh một dòng: cổng dữ liệu, trang thông tin điện tử, kênh nội dung, trang cộng đồng."
        rows={3}
        error={errorOf(errors, 'channels')}
      />
      <Consequence>
        kiến nghị kết thúc; người kiến nghị được báo thông tin đã đính chính.
      </Consequence>
    </>
  );
}

export const PETITION_ACTS: readonly PetitionActShown[] = [
  {
    action: 'uphold_petition',
    name: 'Xác định thông tin không chính xác',
    done: 'Đã trả lời: thông tin không chính xác. Hãy đính chính mục thông tin.',
    Form: UpholdForm,
  },
  {
    action: 'reject_petition',
    name: 'Xác định thông tin chính xác',
    done: 'Đã trả lời: thông tin chính xác.',
    Form: RejectForm,
  },
  {
    action: 'forward_petition',
    name: 'Chuyển đến cơ quan đã công khai',
    done: 'Đã chuyển kiến nghị.',
    Form: ForwardForm,
  },
  {
    action: 'record_petition_correction',
    name: 'Ghi nhận đã đính chính',
    done: 'Đã ghi nhận đính chính.',
    Form: CorrectionForm,
  },
];

export function petitionActNamed(action: string | null): PetitionActShown | null {
  return PETITION_ACTS.find((act) => act.action === action) ?? null;
}
