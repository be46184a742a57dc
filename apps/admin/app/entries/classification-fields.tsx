import {
  accessLevelFor,
  parseCalendarDate,
  provisionText,
  RESTRICTION_HEADS,
  statuteNamed,
  statuteOn,
  type RestrictionHead,
  type Statute,
} from '@minhbach/domain';
import { Checkbox, RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { restrictionHeadWords } from '@minhbach/ui/words/restriction-heads.vi.ts';
import { useState } from 'react';
import { hanoiNow } from '../intake/hanoi-now.ts';
import { AccessBadge } from '../parts/entry-badges.tsx';
import { ClassChoice } from './class-choice.tsx';

type Typed = { classes: readonly string[]; head: RestrictionHead | null; condition: string | null };
type Props = { typed: Typed; errors: readonly FieldError[] };

const NONE = 'none';

/** Where the information stands in Article 17 and what restricts it; how open it then is follows. */
export function ClassificationFields({ typed, errors }: Props) {
  const [head, setHead] = useState(typed.head);
  const [law] = useState(lawOfToday);
  const access = accessLevelFor(head, law);
  return (
    <>
      <ClassChoice chosen={typed.classes} error={errorOf(errors, 'classification.classes')} />
      <HeadChoice chosen={typed.head} law={law} errors={errors} onChoice={setHead} />
      <p role="status">
        Mức tiếp cận theo luật: <AccessBadge access={access} />
      </p>
      {head === 'state_secret' && <SecretWarning />}
      {access === 'conditional' && (
        <TextArea
          name="classification.condition"
          label="Điều kiện để được tiếp cận"
          hint="Người dân đọc nguyên văn."
          rows={3}
          typed={typed.condition}
          error={errorOf(errors, 'classification.condition')}
        />
      )}
      {access !== 'public' && (
        <Checkbox
          name="classification.titleIsHarmless"
          label="Tôi đã đọc lại tên, số hiệu và tóm tắt: chúng không làm lộ điều cần bảo vệ"
          hint="Mô tả này mọi người đều đọc được; tệp và liên kết thì không."
          typed={false}
          error={errorOf(errors, 'classification.titleIsHarmless')}
        />
      )}
    </>
  );
}

type HeadProps = {
  chosen: RestrictionHead | null;
  law: Statute;
  errors: Props['errors'];
  onChoice: (head: RestrictionHead | null) => void;
};

/** Listens to the radio buttons inside, which keep their own state so that nothing chosen is lost. */
function HeadChoice({ chosen, law, errors, onChoice }: HeadProps) {
  return (
    <div
      onChange={({ target }) => {
        if (!(target instanceof HTMLInputElement) || target.name !== 'classification.head') return;
        onChoice(RESTRICTION_HEADS.find((one) => one === target.value) ?? null);
      }}
    >
      <RadioGroup
        name="classification.head"
        label="Có gì hạn chế tiếp cận không?"
        choices={[
          { value: NONE, label: 'Không, mọi người được tiếp cận' },
          ...RESTRICTION_HEADS.map((value) => ({
            value,
            label: restrictionHeadWords[value],
            hint: provisionOf(value, law),
          })),
        ]}
        chosen={chosen ?? NONE}
        error={errorOf(errors, 'classification.head')}
      />
    </div>
  );
}

function SecretWarning() {
  return (
    <p className="panel bad" role="alert">
      Bí mật nhà nước chỉ được ghi nhận là có, không có tệp, không có nội dung trong hệ thống này.
      Nếu đã lỡ tải tài liệu mật lên, hãy rút mục này và báo ngay người phụ trách bảo vệ bí mật nhà
      nước.
    </p>
  );
}

/** Only to foretell the level; the API decides it by its own day. */
function lawOfToday(): Statute {
  const today = parseCalendarDate(hanoiNow().on);
  const ruling = today === undefined ? null : statuteOn(today);
  return ruling?.allowed ? ruling.effect : statuteNamed('01/2026/QH16');
}

function provisionOf(head: RestrictionHead, { refusalGrounds }: Statute): string {
  const { condition_not_met: conditional, not_accessible: never } = refusalGrounds;
  const rule = conditional.heads[head] ?? never.heads[head];
  return rule === undefined ? '' : provisionText(rule.under);
}
