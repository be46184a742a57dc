import { URGING_KINDS } from '@minhbach/domain';
import { RadioGroup } from '@minhbach/ui/form/choices.tsx';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextArea } from '@minhbach/ui/form/text-area.tsx';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { urgingKindWords } from '@minhbach/ui/words/urging.vi.ts';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import type { Sent } from '../sent.ts';
import type { UrgedMatter } from './urged-matter.ts';

const DONE = 'Đã gửi cho cơ quan.';

/** @param matter what it is about, when the overseer came from there */
export function NewUrging({ matter }: { matter: UrgedMatter | null }) {
  const fetcher = useFetcher<Sent>();
  const form = useRef<HTMLFormElement>(null);
  const errors = fetcher.data?.errors ?? [];
  useEffect(() => {
    if (!fetcher.data?.isDone) return;
    form.current?.reset();
    announce(DONE);
  }, [fetcher.data]);
  return (
    <section aria-labelledby="gui-don-doc">
      <h2 id="gui-don-doc">{headingOf(matter)}</h2>
      {matter && <p>Gửi cơ quan: {matter.agency.name}</p>}
      <fetcher.Form method="post" className="narrow-form" ref={form} noValidate>
        <ErrorSummary errors={errors} />
        {fetcher.data?.isDone && <p className="panel good">{DONE}</p>}
        {matter ? (
          Object.entries(matter.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value ?? ''} />
          ))
        ) : (
          <AgencyPicker name="matter" label="Gửi cơ quan" error={errorOf(errors, 'matter')} />
        )}
        <RadioGroup
          name="kind"
          label="Loại"
          choices={URGING_KINDS.map((value) => ({ value, label: urgingKindWords[value] }))}
          chosen="reminder"
        />
        <TextArea
          name="message"
          label="Nội dung"
          hint="Không ghi thông tin về người yêu cầu."
          rows={4}
          error={errorOf(errors, 'message')}
        />
        <TextField
          name="dueOn"
          label="Hạn trả lời"
          type="date"
          width="middling"
          error={errorOf(errors, 'dueOn')}
        />
        <button className="button">Gửi</button>
      </fetcher.Form>
    </section>
  );
}

function headingOf(matter: UrgedMatter | null): string {
  if (!matter?.about) return 'Gửi đôn đốc, câu hỏi';
  return matter.subject === 'request'
    ? `Đôn đốc về yêu cầu ${matter.about}`
    : `Đôn đốc về: ${matter.about}`;
}
