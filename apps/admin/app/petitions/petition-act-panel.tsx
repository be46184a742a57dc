import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { useEffect, useRef } from 'react';
import { Link, useFetcher, useLocation, useNavigate } from 'react-router';
import { announce } from '../announce.ts';
import { UnsentGuard } from '../parts/unsent-guard.tsx';
import type { Sent } from '../sent.ts';
import { PETITION_ACTS, type PetitionActShown } from './petition-acts.tsx';
import type { PetitionShown } from './petition-document.ts';

type Props = { petition: PetitionShown; act: PetitionActShown | null };

export function PetitionActPanel({ petition, act }: Props) {
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? <ActForm petition={petition} act={act} /> : <OpenActs petition={petition} />}
    </aside>
  );
}

function OpenActs({ petition }: { petition: PetitionShown }) {
  const done: unknown = useLocation().state?.done;
  const open = PETITION_ACTS.filter(({ action }) => petition.openActions.includes(action));
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
      {open.length === 0 && <p className="soft">Không có việc nào dành cho vai trò của bạn.</p>}
      <ul className="acts__list">
        {open.map(({ action, name }) => (
          <li key={action}>
            <Link className="button second" to={`?viec=${action}`} preventScrollReset data-row="">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing typed is lost: neither by a refusal nor by a fault. */
function ActForm({ petition, act }: { petition: PetitionShown; act: PetitionActShown }) {
  const fetcher = useFetcher<Sent>();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const isDirty = useRef(false);
  const sent = fetcher.data;
  const isSending = fetcher.state !== 'idle';
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!sent?.isDone || isSending) return;
    isDirty.current = false;
    announce(act.done);
    void navigate('?', { replace: true, preventScrollReset: true, state: { done: act.done } });
  }, [sent, isSending, act, navigate]);

  const errors = sent?.errors ?? [];
  return (
    <fetcher.Form
      method="post"
      noValidate
      onChange={() => void (isDirty.current = true)}
      onSubmit={(event) => isSending && event.preventDefault()}
    >
      <h2 ref={heading} tabIndex={-1}>
        {act.name}
      </h2>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="act" value={act.action} />
      <input type="hidden" name="expectedVersion" value={petition.version} />
      <act.Form petition={petition} errors={errors} />
      <div className="button-row">
        <button className="button" aria-disabled={isSending}>
          {isSending ? 'Đang gửi…' : 'Gửi'}
        </button>
        <Link to="?" preventScrollReset>
          Thôi
        </Link>
      </div>
      <UnsentGuard isDirty={isDirty} />
    </fetcher.Form>
  );
}
