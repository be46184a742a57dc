import { addDays, addMonths, yearOf, type CalendarDate } from '@minhbach/domain';
import { monthFrom, yearFrom } from './number-words.ts';
import type { QueryWord } from './read-words.ts';

/** A time in a query and the words that it takes up: `[from, to)`. */
export type DateInQuery = {
  from: number;
  to: number;
  /** Keys of the index, any of which will do: `@m2023-07`. */
  keys: readonly string[];
  /** How a text that speaks of the same time writes it, folded. */
  spellings: readonly string[];
  /** For `Đã hiểu`: `tháng 7 năm 2023`. */
  words: string;
};

type Found = Omit<DateInQuery, 'from' | 'to'> & { length: number };

/**
 * Times in a query: `7/7/2023`, `ngày 7 tháng 7 năm 2023`, `tháng bảy năm 2023`, `quý III/2023`,
 * `năm hai nghìn không trăm hai mươi ba`, `năm ngoái`. A year alone is left to the words.
 */
export function datesIn(words: readonly QueryWord[], today: CalendarDate): readonly DateInQuery[] {
  const found: DateInQuery[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const date = dateAt(words.slice(at), today);
    if (date === undefined) continue;
    const { length, ...time } = date;
    found.push({ ...time, from: at, to: at + length });
    at += length - 1;
  }
  return found;
}

function dateAt(words: readonly QueryWord[], today: CalendarDate): Found | undefined {
  const folded = words.map((word) => word.folded);
  const skip = folded[0] === 'ngay' ? 1 : 0;
  const day = dayInDigits(words.slice(skip)) ?? (skip === 1 ? dayInWords(folded) : undefined);
  if (day !== undefined) return { ...day, length: day.length + skip };
  if (folded[0] === 'thang') return monthAt(words, folded) ?? ofToday(folded, today);
  if (folded[0] === 'qui') return quarterAt(folded);
  if (folded[0] === 'nam') return yearAt(folded) ?? ofToday(folded, today);
  return ofToday(folded, today);
}

/** `7/7/2023`, `07-07-2023`, `7.7.2023`: without the strokes it could be anything. */
function dayInDigits(words: readonly QueryWord[]): Found | undefined {
  const [day, month, year] = words;
  if (!/^[/.-]$/.test(month?.gap ?? '') || !/^[/.-]$/.test(year?.gap ?? '')) return undefined;
  return dayOf(Number(day?.folded), Number(month?.folded), Number(year?.folded), 3);
}

/** `ngày 7 tháng 7 năm 2023`, without the first word counted. */
function dayInWords(folded: readonly string[]): Found | undefined {
  const [, day = '', month, ...rest] = folded;
  if (!/^\d{1,2}$/.test(day) || month !== 'thang') return undefined;
  const inYear = monthFrom(rest);
  if (inYear === undefined) return undefined;
  const { skip, year } = yearAfter(rest.slice(inYear.length));
  if (year === undefined) return undefined;
  return dayOf(Number(day), inYear.value, year.value, 2 + inYear.length + skip + year.length);
}

function dayOf(day: number, month: number, year: number, length: number): Found | undefined {
  const on = `${year}-${two(month)}-${two(day)}`;
  const isDay =
    year >= 1900 && year <= 2099 && new Date(`${on}T00:00:00Z`).toJSON()?.startsWith(on);
  if (!isDay) return undefined;
  return {
    length,
    keys: [`@d${on}`],
    spellings: [`${day} ${month} ${year}`, `ngay ${day} thang ${month} nam ${year}`],
    words: `ngày ${day}/${month}/${year}`,
  };
}

function monthAt(words: readonly QueryWord[], folded: readonly string[]): Found | undefined {
  const month = monthFrom(folded.slice(1));
  if (month === undefined) return undefined;
  const after = folded.slice(1 + month.length);
  const isJoined = /^\s*[/-]\s*$/.test(words[1 + month.length]?.gap ?? '');
  const { skip, year } = isJoined ? { skip: 0, year: yearFrom(after) } : yearAfter(after);
  if (year === undefined) return undefined;
  return {
    length: 1 + month.length + skip + year.length,
    keys: [`@m${year.value}-${two(month.value)}`],
    spellings: [
      `thang ${month.value} nam ${year.value}`,
      `thang ${month.value} ${year.value}`,
      `${month.value} ${year.value}`,
    ],
    words: `tháng ${month.value} năm ${year.value}`,
  };
}

const QUARTERS: ReadonlyMap<string, number> = new Map(
  ['i 1 mot', 'ii 2 hai', 'iii 3 ba', 'iv 4 tu bon'].flatMap((names, at) =>
    names.split(' ').map((name) => [name, at + 1] as const),
  ),
);

function quarterAt(folded: readonly string[]): Found | undefined {
  const quarter = QUARTERS.get(folded[1] ?? '');
  if (quarter === undefined) return undefined;
  const after = folded.slice(2);
  const plain = yearFrom(after);
  const { skip, year } = plain === undefined ? yearAfter(after) : { skip: 0, year: plain };
  if (year === undefined) return undefined;
  const roman = ['i', 'ii', 'iii', 'iv'][quarter - 1];
  return {
    length: 2 + skip + year.length,
    keys: [2, 1, 0].map((before) => `@m${year.value}-${two(quarter * 3 - before)}`),
    spellings: [
      `qui ${roman} nam ${year.value}`,
      `qui ${quarter} nam ${year.value}`,
      `qui ${roman} ${year.value}`,
      `qui ${quarter} ${year.value}`,
    ],
    words: `quý ${quarter} năm ${year.value}`,
  };
}

function yearAt(folded: readonly string[]): Found | undefined {
  const { skip, year } = yearAfter(folded);
  return year === undefined ? undefined : yearOfText(year.value, skip + year.length);
}

const yearOfText = (year: number, length: number): Found => ({
  length,
  keys: [`@y${year}`],
  spellings: [`${year}`],
  words: `năm ${year}`,
});

function yearAfter(folded: readonly string[]) {
  return folded[0] === 'nam'
    ? { skip: 1, year: yearFrom(folded.slice(1)) }
    : { skip: 0, year: undefined };
}

/** Times that are counted from today. */
function ofToday(folded: readonly string[], today: CalendarDate): Found | undefined {
  switch (folded.slice(0, 2).join(' ')) {
    case 'nam nay':
      return yearOfText(yearOf(today), 2);
    case 'nam ngoai':
    case 'nam truoc':
      return yearOfText(yearOf(today) - 1, 2);
    case 'thang nay':
      return monthOf(today);
    case 'thang truoc':
      return monthOf(addMonths(today, -1));
    case 'hom nay':
      return onDay(today);
    case 'hom qua':
      return onDay(addDays(today, -1));
    default:
      return undefined;
  }
}

function monthOf(day: CalendarDate): Found {
  const [year, month] = day.split('-').map(Number);
  return {
    length: 2,
    keys: [`@m${day.slice(0, 7)}`],
    spellings: [],
    words: `tháng ${month} năm ${year}`,
  };
}

function onDay(on: CalendarDate): Found {
  const [year, month, day] = on.split('-').map(Number);
  return { length: 2, keys: [`@d${on}`], spellings: [], words: `ngày ${day}/${month}/${year}` };
}

const two = (part: number) => String(part).padStart(2, '0');
