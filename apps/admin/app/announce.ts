let text = '';
const watchers = new Set<() => void>();

/** Says a sentence to screen readers, politely, without moving the focus. */
export function announce(sentence: string): void {
  // The same sentence twice in a row would not be read again.
  text = sentence === text ? `${sentence}\u00a0` : sentence;
  for (const watcher of watchers) watcher();
}

export function watchAnnouncements(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function lastAnnouncement(): string {
  return text;
}
