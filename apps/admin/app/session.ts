import { redirect } from 'react-router';

type Asking = { promise: Promise<void>; resolve: () => void };

let asking: Asking | null = null;
let dialogIsThere = false;
const watchers = new Set<() => void>();

/**
 * Waits until somebody has signed in again. With a page on the screen a dialog asks, so that what
 * was typed stays; without one there is nothing to lose and the sign-in page opens.
 */
export function restoreSession(): Promise<void> {
  if (!dialogIsThere) {
    const { pathname, search } = window.location;
    throw redirect(`/dang-nhap?den=${encodeURIComponent(pathname + search)}`);
  }
  const wanted = (asking ??= Promise.withResolvers<void>());
  tell();
  return wanted.promise;
}

/** Whether there is a page on the screen on which somebody may be typing. */
export const isPageThere = (): boolean => dialogIsThere;

export function sessionRestored(): void {
  asking?.resolve();
  asking = null;
  tell();
}

/** For the dialog, as React's `useSyncExternalStore` wants it. */
export function watchSession(watcher: () => void): () => void {
  dialogIsThere = true;
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    dialogIsThere = watchers.size > 0;
  };
}

export function isAskingToSignIn(): boolean {
  return asking !== null;
}

export type SignInRefusal = { message: string; retryAfterSeconds: number | null };

/** Signs in; null when it worked, else why not, in words to show. */
export async function signIn(email: string, password: string): Promise<SignInRefusal | null> {
  const response = await fetch('/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => null);
  if (response === null || response.status >= 500) {
    return {
      message: 'Không kết nối được với hệ thống. Hãy thử lại sau ít phút.',
      retryAfterSeconds: null,
    };
  }
  if (response.ok) return null;
  const { message }: { message: string } = await response.json();
  const wait = response.headers.get('retry-after');
  return { message, retryAfterSeconds: wait === null ? null : Number(wait) };
}

export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
