import type { CalendarDate } from '../calendar/calendar-date.ts';
import { isShown, type CatalogueEntry } from './entry.ts';

/**
 * How an entry stands for whoever was told that the information is public: xem được · không còn công
 * khai · không ở mức công khai · không có tệp hay đường dẫn · đường dẫn hỏng.
 */
export const PUBLIC_STANDINGS = [
  'live',
  'not_shown',
  'not_public',
  'nothing_to_open',
  'link_dead',
] as const;
export type PublicStanding = (typeof PUBLIC_STANDINGS)[number];

/** What the standing of an entry is read off. */
export type StandingEntry = Pick<
  CatalogueEntry,
  'state' | 'publishedUntil' | 'access' | 'files' | 'link'
> & {
  /** That its link was found dead, by the reading of the checks; false while nobody looked. */
  linkIsDead: boolean;
};

/**
 * Whether everybody can read the information at the entry today: it is shown, public, and holds a file
 * or a web address that opens. Only a live entry can be pointed to instead of an answer.
 *
 * @see Luật 104/2016/QH13, Điều 23 khoản 1, Điều 28 khoản 1 điểm b; Luật 01/2026/QH16, Điều 23 khoản 1, Điều 27 khoản 2
 */
export function publicStanding(entry: StandingEntry, today: CalendarDate): PublicStanding {
  if (!isShown(entry, today)) return 'not_shown';
  if (entry.access !== 'public') return 'not_public';
  if (entry.files.length > 0) return 'live';
  if (entry.link === null || !isWebAddress(entry.link)) return 'nothing_to_open';
  return entry.linkIsDead ? 'link_dead' : 'live';
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+\S*$/i;

/** Whether a text is one address that a browser can be sent to. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
