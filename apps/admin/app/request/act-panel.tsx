import { useEffect, useMemo, useRef } from 'react';
import { Link, useFetcher, useLocation, useNavigate } from 'react-router';
import type { Act } from '../acts/act.ts';
import { REQUEST_ACTS } from '../acts/acts.ts';
import { announce } from '../announce.ts';
import { UnsentGuard } from '../parts/unsent-guard.tsx';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';
import { ActRefusal } from './act-refusal.tsx';
import type { ItemShown, RequestShown } from './request-document.ts';
import type { Taken } from './take-act.ts';

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
  const navigate = useNavigate();
  const done: unknown = useLocation().state?.done;
  const open = useMemo(
    () =>
      REQUEST_ACTS.filter(({ action }) =>
        request.openActions.some((offered) => offered.action === action),
      ),
    [request.openActions],
  );
  useShortcuts(
    useMemo<Shortcut[]>(
      () =>
        open.flatMap(({ key, name, action }) =>
          key ? [{ keys: key, words: name, run: () => void navigate(`?viec=${action}`) }] : [],
        ),
      [open, navigate],
    ),
  );

  return (
    <>
      <h2>Việc có thể làm</h2>
      {typeof done === 'string' && <p className="panel good">{done}</p>}
      <p>
        <strong>Tiếp theo:</strong> {request.next.text}
      </p>
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

function ActForm({ request, act, item }: Props & { act: Act }) {
  const fetcher = useFetcher<Taken>();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const isDirty = useRef(false);
  const taken = fetcher.data;
  const isSending = fetcher.state !== 'idle';
  const open = request.openActions.find(
    ({ action, items }) => action === act.action && (item === null || items.includes(item.number)),
  );
  // Kept while somebody else closes the act, so that what is typed can still be copied.
  const lastOpen = useRef(open);
  if (open) lastOpen.current = open;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (taken?.kind !== 'done') return;
    isDirty.current = false;
    announce(taken.words);
    void navigate('?', { replace: true, preventScrollReset: true, state: { done: taken.words } });
  }, [taken, navigate]);

  return (
    <fetcher.Form
      method="post"
      noValidate
      onChange={() => void (isDirty.current = true)}
      onSubmit={(event) => isSending && event.preventDefault()}
    >
      <h2 ref={heading} tabIndex={-1}>
        {act.name}
        {item && <span className="acts__item">Nội dung {item.number}</span>}
      </h2>
      {taken && taken.kind !== 'done' && <ActRefusal taken={taken} />}
      {!open && taken?.kind !== 'done' && (
        <p className="panel warning" role="alert">
          Việc này không còn mở với bạn. Nội dung đã gõ vẫn ở dưới đây để bạn sao chép.
        </p>
      )}
      <input type="hidden" name="act" value={act.action} />
      <input type="hidden" name="expectedVersion" value={request.version} />
      <input type="hidden" name="item" value={item?.number ?? ''} />
      {lastOpen.current && (
        <act.Form
          request={request}
          open={lastOpen.current}
          item={item}
          errors={taken?.kind === 'refused' ? errorsOf(taken) : []}
        />
      )}
      <div className="button-row">
        <button className="button" aria-disabled={isSending || !open} disabled={!open}>
          {isSending ? 'Đang gửi…' : act.send}
        </button>
        <Link to="?" preventScrollReset>
          Thôi
        </Link>
      </div>
      <UnsentGuard isDirty={isDirty} />
    </fetcher.Form>
  );
}

function errorsOf({ refusal }: Extract<Taken, { kind: 'refused' }>) {
  return refusal.violations.map(({ field, message }) => ({ field: field ?? null, message }));
}
