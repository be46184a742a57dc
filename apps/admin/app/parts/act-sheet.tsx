import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useNavigate, type FetcherWithComponents } from 'react-router';
import { announce } from '../announce.ts';
import { UnsentGuard } from './unsent-guard.tsx';

type Taken = { kind: 'done'; words: string } | { kind: 'refused' | 'unanswered' };
type Props = {
  name: string;
  /** Beside the name: which part of the thing the act is about. */
  note?: ReactNode;
  send: string;
  fetcher: Pick<FetcherWithComponents<unknown>, 'Form' | 'state'>;
  taken: Taken | undefined;
  /** Whether the API offers the act now; it may have been closed since it was opened here. */
  isOpen: boolean;
  /** What goes with the form unseen: the act, the version that the officer has before their eyes. */
  hidden: Readonly<Record<string, string | number>>;
  /** Why it was not taken. */
  refusal: ReactNode;
  /** The questions; null when the act was never open here. */
  children: ReactNode;
};

/** One act with its questions. Nothing typed is lost: neither by a refusal nor by what others do. */
export function ActSheet(props: Props) {
  const { name, note, send, fetcher, taken, isOpen, hidden, refusal, children } = props;
  const isDirty = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isSending = fetcher.state !== 'idle';
  const isAsked = children !== null;

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (taken?.kind === 'done') isDirty.current = false;
  }, [taken]);
  // Not before the page has been read again: leaving would break that off, and show the old one.
  useLeavingWhenDone(isSending ? undefined : taken);

  return (
    <fetcher.Form
      method="post"
      noValidate
      onChange={() => void (isDirty.current = true)}
      onSubmit={(event) => isSending && event.preventDefault()}
    >
      <h2 ref={heading} tabIndex={-1}>
        {name}
        {note && <span className="acts__item">{note}</span>}
      </h2>
      {refusal}
      {!isOpen && taken?.kind !== 'done' && <NoLongerOpen hasTyped={isAsked} />}
      {Object.entries(hidden).map(([field, value]) => (
        <input type="hidden" name={field} value={value} key={field} />
      ))}
      {children}
      <div className="button-row">
        {isAsked && (
          <button className="button" aria-disabled={isSending} disabled={!isOpen}>
            {isSending ? 'Đang gửi…' : send}
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
