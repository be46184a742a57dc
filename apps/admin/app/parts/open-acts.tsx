import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useShortcuts, type Shortcut } from '../shortcuts.ts';

type OpenAct = { action: string; name: string; key?: string };
type Props = {
  /** Only what the API says is open; the rules and the role have been asked there. The same list until it changes. */
  acts: readonly OpenAct[];
  /** What stands there when nothing is open. */
  none: string;
  /** Whether the first is the usual next step, and looks so. */
  isFirstUsual?: boolean;
  /** What is said before the acts. */
  children?: ReactNode;
};

/** The acts that are open, each a link to its questions; what was just done stands above. */
export function OpenActs({ acts, none, isFirstUsual = true, children }: Props) {
  const done: unknown = useLocation().state?.done;
  useActShortcuts(acts);

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
      {children}
      {acts.length === 0 && <p className="soft">{none}</p>}
      <ul className="acts__list">
        {acts.map(({ action, name, key }, at) => (
          <li key={action}>
            <Link
              className={isFirstUsual && at === 0 ? 'button' : 'button second'}
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

function useActShortcuts(acts: readonly OpenAct[]) {
  const navigate = useNavigate();
  useShortcuts(
    useMemo<Shortcut[]>(
      () =>
        acts.flatMap(({ key, name, action }) =>
          key ? [{ keys: key, words: name, run: () => void navigate(`?viec=${action}`) }] : [],
        ),
      [acts, navigate],
    ),
  );
}
