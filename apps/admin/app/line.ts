const LOOK_AGAIN_MS = 2_000;

let isDown = false;
const watchers = new Set<() => void>();

/** Told by whoever asks the API: whether it was reached. */
export function lineIs(state: 'up' | 'down'): void {
  if (isDown === (state === 'down')) return;
  isDown = state === 'down';
  for (const watcher of watchers) watcher();
}

export const isLineDown = (): boolean => isDown;

/** For the notice, as React's `useSyncExternalStore` wants it. */
export function watchLine(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Settles when it is worth asking again; fails when nobody wants the answer any more. */
export function aWhile(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const timer = setTimeout(() => end(resolve), LOOK_AGAIN_MS);
    const end = (how: () => void) => {
      clearTimeout(timer);
      ended.abort();
      how();
    };
    const until = { signal: ended.signal };
    window.addEventListener('online', () => end(resolve), until);
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), until);
  });
}
