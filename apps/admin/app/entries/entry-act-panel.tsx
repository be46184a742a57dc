import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { useEffect, useMemo, useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { EntryAct } from '../entry-acts/entry-act.ts';
import { ENTRY_ACTS } from '../entry-acts/entry-acts.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import { EntryActForm } from './entry-act-form.tsx';
import type { EntryShown } from './entry-document.ts';

type Props = { entry: EntryShown; act: EntryAct | null };

export function EntryActPanel({ entry, act }: Props) {
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? <EntryActForm entry={entry} act={act} /> : <OpenActs entry={entry} />}
    </aside>
  );
}

/** Only what the API says is open; the rules and the role have been asked there. */
function OpenActs({ entry }: { entry: EntryShown }) {
  const done: unknown = useLocation().state?.done;
  const open = useMemo(
    () =>
      ENTRY_ACTS.filter(({ action }) =>
        entry.openActions.some((offered) => offered.action === action),
      ),
    [entry.openActions],
  );
  useActShortcuts(open);

  // The button that was pressed is gone: without this the keyboard would start again at the top.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (done !== undefined) heading.current?.focus();
  }, [done]);

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Việc có thể làm
      </h2>
      {typeof done === 'string' && <p className="panel good">{done}</p>}
      <WaitingForAnother entry={entry} />
      {open.length === 0 && <p className="soft">Không có việc nào dành cho bạn lúc này.</p>}
      <ul className="acts__list">
        {open.map(({ action, name, key }, at) => (
          <li key={action}>
            <Link
              className={at === 0 ? 'button' : 'button second'}
              to={`?viec=${action}`}
              preventScrollReset
              aria-keyshortcuts={key}
              data-row=""
            >
              {name}
              {key && <kbd aria-hidden="true">{key}</kbd>}
            </Link>
          </li>
        ))}
      </ul>
    </>
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

function useActShortcuts(open: readonly EntryAct[]) {
  const navigate = useNavigate();
  useShortcuts(
    useMemo<Shortcut[]>(
      () =>
        open.flatMap(({ key, name, action }) =>
          key ? [{ keys: key, words: name, run: () => void navigate(`?viec=${action}`) }] : [],
        ),
      [open, navigate],
    ),
  );
}
