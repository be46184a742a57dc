import { useEffect, useRef } from 'react';
import { ActRefusal } from '../request/act-refusal.tsx';
import type { EntryShown } from './entry-document.ts';
import { EntryLines } from './entry-history.tsx';
import type { EntryTaken } from './take-entry-act.ts';

type Props = { taken: Exclude<EntryTaken, { kind: 'done' }>; entry: EntryShown };

/** Why an act was not taken; what others did since is read from the history, which has just come anew. */
export function EntryActRefusal({ taken, entry }: Props) {
  const isStale =
    taken.kind === 'refused' &&
    taken.refusal.violations.some(({ code }) => code === 'changed_meanwhile');
  if (!isStale) return <ActRefusal taken={taken} />;
  return <Changed lines={entry.history.filter(({ number }) => number > taken.seen)} />;
}

function Changed({ lines }: { lines: EntryShown['history'] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="panel warning" role="alert" tabIndex={-1} ref={box}>
      <h3>Mục này vừa được người khác cập nhật</h3>
      <p>
        Chưa có gì được ghi. Nội dung bạn gõ vẫn còn ở dưới. Xem những gì đã đổi, rồi gửi lại nếu
        vẫn cần.
      </p>
      <EntryLines lines={lines} />
    </div>
  );
}
