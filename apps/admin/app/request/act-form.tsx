import { useEffect, useRef, useState } from 'react';
import { Link, useFetcher, useNavigate } from 'react-router';
import type { Act } from '../acts/act.ts';
import { announce } from '../announce.ts';
import { UnsentGuard } from '../parts/unsent-guard.tsx';
import { fieldErrors } from '../words/field-errors.vi.ts';
import { ActRefusal } from './act-refusal.tsx';
import type { ItemShown, OpenActionShown, RequestShown } from './request-document.ts';
import type { Taken } from './take-act.ts';

type Props = { request: RequestShown; act: Act; item: ItemShown | null };

/** One act with its questions. Nothing typed is lost: neither by a refusal nor by what others do. */
export function ActForm({ request, act, item }: Props) {
  const fetcher = useFetcher<Taken>();
  const isDirty = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = fetcher.data;
  const isSending = fetcher.state !== 'idle';
  const open = openFor(request, act, item);
  // Kept while somebody else closes the act, so that what is typed can still be copied.
  const [whenOpened] = useState(open);
  const asked = open ?? whenOpened;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (taken?.kind === 'done') isDirty.current = false;
  }, [taken]);
  // Not before the request has been read again: leaving would break that off, and show the old one.
  useLeavingWhenDone(isSending ? undefined : taken);

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
      {!open && taken?.kind !== 'done' && <NoLongerOpen hasTyped={asked !== undefined} />}
      <input type="hidden" name="act" value={act.action} />
      <input type="hidden" name="expectedVersion" value={request.version} />
      <input type="hidden" name="item" value={item?.number ?? ''} />
      {asked && <act.Form request={request} open={asked} item={item} errors={errorsOf(taken)} />}
      <div className="button-row">
        {asked && (
          <button className="button" aria-disabled={isSending} disabled={!open}>
            {isSending ? 'Đang gửi…' : act.send}
          </button>
        )}
        <Link to="?" preventScrollReset>
          Thôi
        </Link>
      </div>
      <UnsentGuard isDirty={isDirty} />
    </fetcher.Form>
  );
}

function NoLongerOpen({ hasTyped }: { hasTyped: boolean }) {
  return (
    <p className="panel warning" role="alert">
      Việc này không mở với bạn ở thời điểm này.
      {hasTyped && ' Nội dung đã gõ vẫn ở dưới đây để bạn sao chép.'}
    </p>
  );
}

function useLeavingWhenDone(taken: Taken | undefined) {
  const navigate = useNavigate();
  useEffect(() => {
    if (taken?.kind !== 'done') return;
    announce(taken.words);
    void navigate('?', { replace: true, preventScrollReset: true, state: { done: taken.words } });
  }, [taken, navigate]);
}

function openFor(
  { openActions }: RequestShown,
  { action }: Act,
  item: ItemShown | null,
): OpenActionShown | undefined {
  return openActions.find(
    (open) => open.action === action && (item === null || open.items.includes(item.number)),
  );
}

function errorsOf(taken: Taken | undefined) {
  return taken?.kind === 'refused' ? fieldErrors(taken.refusal.violations) : [];
}
