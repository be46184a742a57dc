import { useEffect, useId, useRef, type ReactNode } from 'react';

type Props = {
  title: string;
  isOpen: boolean;
  /** Left out when the dialog must be answered. */
  onClose?: () => void;
  closeWords?: string;
  children: ReactNode;
};

/** The browser's own modal dialog: it keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, isOpen, onClose, closeWords = 'Đóng', children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (!isOpen) return dialog.current?.close();
    dialog.current?.showModal();
    // React keeps `autofocus` out of the page, where the browser would look for it.
    dialog.current?.querySelector<HTMLElement>('[data-starts-here]')?.focus();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      {isOpen && (
        <>
          <h2 id={titleId}>{title}</h2>
          {children}
          {onClose && (
            <p>
              <button type="button" className="button second" onClick={onClose}>
                {closeWords}
              </button>
            </p>
          )}
        </>
      )}
    </dialog>
  );
}
