import {
  provisionText,
  RESTRICTION_HEADS,
  STATUTES,
  type RefusalGround,
  type RefusalRule,
  type RestrictionHead,
  refusalGroundWords,
} from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { restrictionHeadWords } from '@minhbach/ui/words/restriction-heads.vi.ts';
import { useState, type ReactNode } from 'react';
import type { RequestShown } from '../request/request-document.ts';
import { EvidenceFields } from './evidence-fields.tsx';

type Props = {
  request: RequestShown;
  errors: readonly FieldError[];
  /** What stands before the fields of this refusal, here and in the API's answer. */
  prefix: 'refusal' | 'withheld';
  grounds: readonly RefusalGround[];
};

/** The grounds that the governing statute knows, and under each only the evidence it asks for. */
export function RefusalFields({ request, errors, prefix, grounds }: Props) {
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const rules = rulesOf(request.statute);
  return (
    <>
      <Chosen name={`${prefix}.ground`} words={grounds} onChoice={setGround}>
        <RadioGroup
          name={`${prefix}.ground`}
          label="Căn cứ từ chối"
          choices={grounds.map((value) => ({
            value,
            label: refusalGroundWords[value],
            hint: provisionText(rules[value].under),
          }))}
          error={errorOf(errors, `${prefix}.ground`)}
        />
      </Chosen>
      {ground && (
        <GroundFields
          key={ground}
          rule={rules[ground]}
          request={request}
          errors={errors}
          prefix={prefix}
        />
      )}
      <TextArea
        name={`${prefix}.reason`}
        label={prefix === 'refusal' ? 'Lý do từ chối' : 'Lý do giữ lại phần này'}
        hint="Người yêu cầu đọc nguyên văn trong thông báo. Không ghi nội dung cần bảo vệ."
        rows={4}
        error={errorOf(errors, `${prefix}.reason`)}
      />
    </>
  );
}

function GroundFields({
  rule,
  request,
  errors,
  prefix,
}: Omit<Props, 'grounds'> & { rule: RefusalRule }) {
  const [head, setHead] = useState<RestrictionHead | null>(null);
  const heads = RESTRICTION_HEADS.filter((one) => rule.heads[one] !== undefined);
  const evidence = [...rule.evidence, ...(head === null ? [] : (rule.heads[head]?.evidence ?? []))];
  return (
    <>
      {heads.length > 0 && (
        <Chosen name={`${prefix}.head`} words={heads} onChoice={setHead}>
          <RadioGroup
            name={`${prefix}.head`}
            label="Thuộc trường hợp nào"
            choices={heads.map((value) => ({
              value,
              label: restrictionHeadWords[value],
              hint: headProvision(rule, value),
            }))}
            error={errorOf(errors, `${prefix}.head`)}
          />
        </Chosen>
      )}
      <EvidenceFields evidence={evidence} request={request} errors={errors} prefix={prefix} />
      {prefix === 'refusal' && heads.length > 0 && (
        <TextArea
          name={`${prefix}.partialConsidered`}
          label="Vì sao không tách được một phần để cung cấp"
          hint="Trước khi từ chối toàn bộ phải xem xét cung cấp một phần."
          rows={3}
          error={errorOf(errors, `${prefix}.partialConsidered`)}
        />
      )}
    </>
  );
}

type ChosenProps<Word extends string> = {
  name: string;
  words: readonly Word[];
  onChoice: (word: Word | null) => void;
  children: ReactNode;
};

/** Listens to the radio buttons inside, which keep their own state so that nothing chosen is lost. */
function Chosen<Word extends string>({ name, words, onChoice, children }: ChosenProps<Word>) {
  return (
    <div
      onChange={({ target }) => {
        if (!(target instanceof HTMLInputElement) || target.name !== name) return;
        onChoice(words.find((word) => word === target.value) ?? null);
      }}
    >
      {children}
    </div>
  );
}

function rulesOf(instrument: string): Readonly<Record<RefusalGround, RefusalRule>> {
  const statute = STATUTES.find((one) => one.instrument === instrument);
  if (!statute) throw new Error(`No edition of the law is named ${instrument}.`);
  return statute.refusalGrounds;
}

function headProvision({ heads }: RefusalRule, head: RestrictionHead): string {
  const rule = heads[head];
  return rule ? provisionText(rule.under) : '';
}
