import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';

/** From which day to which; an open end is left out. */
export function daysWords(from: string | null, until: string | null): string {
  if (from === null && until === null) return 'từ trước đến nay';
  const words = [
    ...(from === null ? [] : [`từ ${shortDate(from)}`]),
    ...(until === null ? [] : [`đến hết ${shortDate(until)}`]),
  ];
  return words.join(' ');
}
