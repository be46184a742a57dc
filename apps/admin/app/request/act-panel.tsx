import { useEffect, useMemo, useRef } from 'react';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Act } from '../acts/act.ts';
import { REQUEST_ACTS } from '../acts/acts.ts';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import { ActForm } from './act-form.tsx';
import type { ItemShown, RequestShown } from './request-document.ts';

type Props = { request: RequestShown; act: Act | null; item: ItemShown | null };

export function ActPanel({ request, act, item }: Props) {
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? <ActForm request={request} act={act} item={item} /> : <OpenActs request={request} />}
    </aside>
  );
}

/** Only what the API says is open; the law and the role have been asked there. */
function OpenActs({ request }: { request: RequestShown }) {
  const done: unknown = useLocation().state?.done;
  // The last day to answer is shown, and opened, at the top of the page.
  const ownDay = request.next.dueOn === request.dueOn ? null : request.next.deadline;
  const open = useMemo(
    () =>
      REQUEST_ACTS.filter(({ action }) =>
        request.openActions.some((offered) => offered.action === action),
      ),
    [request.openActions],
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
      <p>
        <strong>Tiếp theo:</strong> {request.next.text}
        {ownDay && ` Chậm nhất ${shortDate(ownDay.dueOn)}.`}
      </p>
      {ownDay && <Derivation of={ownDay} about="hạn của bước tiếp theo" />}
      {open.length === 0 && <p className="soft">Không có việc nào dành cho vai trò của bạn.</p>}
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

function useActShortcuts(open: readonly Act[]) {
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
