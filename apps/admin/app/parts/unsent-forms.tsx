import { useState, type ReactNode } from 'react';
import { UnsentGuard } from './unsent-guard.tsx';

/**
 * Around a page with several forms: asks before what is typed in one of them would be lost. A form that
 * was reset or is no longer there has nothing to lose.
 */
export function UnsentForms({ children }: { children: ReactNode }) {
  const [{ isDirty, typed, forget }] = useState(watchForms);
  return (
    <div onChange={({ target }) => typed(target)} onReset={({ target }) => forget(target)}>
      {children}
      <UnsentGuard isDirty={isDirty} />
    </div>
  );
}

function watchForms() {
  const forms = new Set<EventTarget>();
  const isDirty = {
    get current() {
      return [...forms].some((form) => form instanceof Element && form.isConnected);
    },
  };
  const typed = (field: EventTarget) => {
    const form = field instanceof Element ? field.closest('form') : null;
    if (form?.method === 'post') forms.add(form);
  };
  return { isDirty, typed, forget: (form: EventTarget) => void forms.delete(form) };
}
