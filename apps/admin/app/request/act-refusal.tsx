import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { useEffect, useRef } from 'react';
import { summaryErrors } from '../words/field-errors.vi.ts';
import { faultWords } from '../words/faults.vi.ts';
import type { Taken } from './take-act.ts';
import { TimelineList } from './timeline.tsx';

type Props = { taken: Exclude<Taken, { kind: 'done' }> };

/** Why an act was not taken; what others did in the meantime is told, and what was typed stays. */
export function ActRefusal({ taken }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const problem = taken.kind === 'refused' ? taken.refusal : taken.fault;
  useEffect(() => {
    if (!problem) return;
    const summary = box.current?.querySelector<HTMLElement>('[tabindex="-1"]');
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  }, [problem]);

  return (
    <div ref={box}>
      {taken.kind === 'unanswered' ? <Unanswered taken={taken} /> : <Refused taken={taken} />}
    </div>
  );
}

function Unanswered({ taken }: { taken: Extract<Taken, { kind: 'unanswered' }> }) {
  const { title, advice } = faultWords(taken.fault);
  return (
    <div className="error-summary" role="alert" tabIndex={-1}>
      <h3>{title}</h3>
      <p>{advice}</p>
    </div>
  );
}

function Refused({ taken: { refusal } }: { taken: Extract<Taken, { kind: 'refused' }> }) {
  const { violations, changedSince } = refusal;
  if (changedSince.length === 0) {
    return <ErrorSummary errors={summaryErrors(violations)} />;
  }
  return (
    <div className="panel warning" role="alert" tabIndex={-1}>
      <h3>Yêu cầu vừa được người khác cập nhật</h3>
      <p>
        Chưa có gì được ghi. Nội dung bạn gõ vẫn còn ở dưới. Xem những gì đã đổi, rồi gửi lại nếu
        vẫn cần.
      </p>
      <TimelineList events={changedSince} />
    </div>
  );
}
