import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { useMemo } from 'react';
import type { EntryAct } from '../entry-acts/entry-act.ts';
import { ENTRY_ACTS } from '../entry-acts/entry-acts.ts';
import { OpenActs } from '../parts/open-acts.tsx';
import { EntryActForm } from './entry-act-form.tsx';
import type { EntryShown } from './entry-document.ts';

type Props = { entry: EntryShown; act: EntryAct | null };

export function EntryActPanel({ entry, act }: Props) {
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? <EntryActForm entry={entry} act={act} /> : <NextActs entry={entry} />}
    </aside>
  );
}

function NextActs({ entry }: { entry: EntryShown }) {
  const open = useMemo(
    () =>
      ENTRY_ACTS.filter(({ action }) =>
        entry.openActions.some((offered) => offered.action === action),
      ),
    [entry.openActions],
  );

  return (
    <OpenActs acts={open} none="Không có việc nào dành cho bạn lúc này.">
      <WaitingForAnother entry={entry} />
    </OpenActs>
  );
}

/** Why the act that one expects next is not offered. */
function WaitingForAnother({ entry: { proposal } }: { entry: EntryShown }) {
  if (!proposal?.mine) return null;
  return (
    <p className="panel">
      Bạn đề xuất phân loại ngày {shortDate(proposal.proposedOn)}. Nguyên tắc hai người: một người
      khác (đầu mối hoặc người đứng đầu) xác nhận hoặc trả lại.
    </p>
  );
}
