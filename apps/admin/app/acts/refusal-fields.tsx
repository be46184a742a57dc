import {
  provisionText,
  RESTRICTION_HEADS,
  STATUTES,
  type RefusalGround,
  type RestrictionHead,
} from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { errorOf, type FieldError } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { refusalGroundWords } from '@minhbach/ui/words/refusal-grounds.vi.ts';
import { useState } from 'react';
import type { RequestShown } from '../request/request-document.ts';
import { restrictionHeadWords } from '../words/evidence.vi.ts';
import { EvidenceFields } from './evidence-fields.tsx';

type Props = {
  request: RequestShown;
  errors: readonly FieldError[];
  /** The prefix that the API puts before the fields of this refusal. */
  prefix: 'refusal' | 'withheld';
  grounds: readonly RefusalGround[];
};

/** The grounds that the governing statute knows, and under each only the evidence it asks for. */
export function RefusalFields({ request, errors, prefix, grounds }: Props) {
  const [ground, setGround] = useState<RefusalGround | null>(null);
  const [head, setHead] = useState<RestrictionHead | null>(null);
  const statute = STATUTES.find(({ instrument }) => instrument === request.statute);
  if (!statute) throw new Error(`No edition of the law is named ${request.statute}.`);

  const rule = ground === null ? null : statute.refusalGrounds[ground];
  const heads = RESTRICTION_HEADS.filter((one) => rule?.heads[one] !== undefined);
  const evidence = [
    ...(rule?.evidence ?? []),
    ...(head === null ? [] : (rule?.heads[head]?.evidence ?? [])),
  ];

  return (
    <>
      <div onChange={({ target }) => choose(target, `${prefix}.ground`, grounds, setGround)}>
        <RadioGroup
          name={`${prefix}.ground`}
          label="Căn cứ từ chối"
          choices={grounds.map((value) => ({
            value,
            label: refusalGroundWords[value],
            hint: provisionText(statute.refusalGrounds[value].under),
          }))}
          error={errorOf(errors, `${prefix}.ground`)}
        />
      </div>
      {heads.length > 0 && (
        <div
          key={ground}
          onChange={({ target }) => choose(target, `${prefix}.head`, heads, setHead)}
        >
          <RadioGroup
            name={`${prefix}.head`}
            label="Thuộc trường hợp nào"
            choices={heads.map((value) => ({
              value,
              label: restrictionHeadWords[value],
              hint: headProvision(rule?.heads[value]),
            }))}
            error={errorOf(errors, `${prefix}.head`)}
          />
        </div>
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

function choose<Word extends string>(
  target: EventTarget,
  name: string,
  words: readonly Word[],
  chosen: (word: Word | null) => void,
) {
  if (!(target instanceof HTMLInputElement) || target.name !== name) return;
  chosen(words.find((word) => word === target.value) ?? null);
}

function headProvision(rule: { under: Parameters<typeof provisionText>[0] } | undefined): string {
  return rule === undefined ? '' : provisionText(rule.under);
}
