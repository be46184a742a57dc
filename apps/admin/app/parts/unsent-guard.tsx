import { useEffect, type RefObject } from 'react';
import { useBlocker } from 'react-router';
import { Dialog } from './dialog.tsx';

type Props = { isDirty: RefObject<boolean> };

/** Asks before what is typed would be lost by going elsewhere. */
export function UnsentGuard({ isDirty }: Props) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => {
    const isElsewhere =
      currentLocation.pathname !== nextLocation.pathname ||
      currentLocation.search !== nextLocation.search;
    return isDirty.current && isElsewhere;
  });

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  return (
    <Dialog
      title="Bạn đang gõ dở"
      isOpen={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      closeWords="Ở lại trang này"
    >
      <p>Nội dung đang gõ chưa được gửi và sẽ mất nếu rời khỏi đây.</p>
      <p>
        <button type="button" className="button danger" onClick={() => blocker.proceed?.()}>
          Bỏ nội dung đang gõ
        </button>
      </p>
    </Dialog>
  );
}
