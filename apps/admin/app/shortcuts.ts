import { useEffect, useSyncExternalStore } from 'react';

export type Shortcut = {
  /** One key, or two after one another, such as `g i`. */
  keys: string;
  words: string;
  run: () => void;
};

const PREFERENCE = 'minhbach.shortcuts';
const SECOND_KEY_WITHIN_MS = 1_200;

const registered = new Set<readonly Shortcut[]>();
const watchers = new Set<() => void>();
let firstKey = { key: '', at: 0 };

/** Makes these shortcuts work, and show in the help, while the calling part is on the screen. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    registered.add(shortcuts);
    tell();
    return () => {
      registered.delete(shortcuts);
      tell();
    };
  }, [shortcuts]);
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore(watch, areOn);
}

export function turnShortcuts(on: boolean): void {
  localStorage.setItem(PREFERENCE, on ? 'on' : 'off');
  tell();
}

/** Every shortcut of the screen, as one text value while nothing changes, for the help. */
export function registeredShortcuts(): Shortcut[] {
  return [...registered].flat();
}

export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || isForSomethingElse(event)) return;
  const key = keyOf(event);
  const sequence =
    event.timeStamp - firstKey.at < SECOND_KEY_WITHIN_MS ? `${firstKey.key} ${key}` : '';
  const all = registeredShortcuts();
  const found = all.find(({ keys }) => keys === sequence) ?? all.find(({ keys }) => keys === key);
  firstKey = found ? { key: '', at: 0 } : { key, at: event.timeStamp };
  // The help key also works while the others are off: it is where they are turned on again.
  if (!found || (!areOn() && found.keys !== '?')) return;
  event.preventDefault();
  found.run();
}

/**
 * Vietnamese typing tools compose in text fields and use Ctrl and Shift; there and with any
 * modifier the key is theirs. In an open dialog only the dialog is worked.
 */
function isForSomethingElse(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return true;
  return target.closest('input, textarea, select, [contenteditable], dialog[open]') !== null;
}

/** The letter on the key even when a typing tool has put a tone mark on it. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z/?]$/.test(key)) return key;
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

function areOn(): boolean {
  return localStorage.getItem(PREFERENCE) !== 'off';
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
