import type { QueryWord } from './read-words.ts';

/** A number of a document in a query, and the words that it takes up: `[from, to)`. */
export type NumberInQuery = {
  from: number;
  to: number;
  /** The word that the number itself begins with: `số` may stand before it. */
  serialAt: number;
  serial: string;
  year: string | null;
  /** Folded and joined: `nqhdnd`. */
  symbol: string | null;
  /** Written so that it can be nothing else, such as `104/2016/QH13`. */
  isCertain: boolean;
};

const DIGITS = /^\d{1,6}$/;
const YEAR = /^(?:19|20)\d\d$/;
/** Symbols of kinds and bodies, alone or joined, for numbers that lost their strokes. */
const SYMBOL =
  /^(?:qd|nq|kh|tb|bc|ttr|cv|hd|ct|ctr|kl|nd|tt|ttlt|vbhn|pl|l|lct|qh\d{1,2}|ubnd|ub|hdnd|cp|ttg|vpcp|bt[a-z]{1,4}|tu|tw|ubtvqh\d{1,2})+$/;
const SYMBOL_MAX_LENGTH = 30;
const STROKE = /^\s*[/-]\s*$/;
const BLANK = /^\s+$/;
/** Kinds of documents that people write before a number; folded, a blank between words. */
const BEFORE_A_NUMBER = new Set(
  `so|van ban so|qd|nq|cv|kh|tb|ct|nd|tt|bc|luat|quyet dinh|nghi quyet|nghi dinh|thong tu|ke hoach|thong bao
cong van|chi thi|bao cao|to trinh|ket luan|huong dan|phap lenh|cong dien|chuong trinh|van ban`.split(
    /[|\n]/,
  ),
);

/**
 * Numbers of documents, however they are spelt: `52/2025/NQ-HDND`, `5543 /UBND-NC`, `cv 5543`,
 * `luật 104/2016`, `52 2025 nq hdnd`; and codes of procedures with or without their dot.
 */
export function numbersIn(words: readonly QueryWord[]): readonly NumberInQuery[] {
  const found: NumberInQuery[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = procedureAt(words, at) ?? numberAt(words, at);
    if (number === undefined) continue;
    found.push(number);
    at = number.to - 1;
  }
  return found;
}

function procedureAt(words: readonly QueryWord[], at: number): NumberInQuery | undefined {
  const [first, second] = [words[at], words[at + 1]];
  const code = { year: null, symbol: null, isCertain: true, from: at, serialAt: at };
  if (/^[1-4]\d{6}$/.test(first?.folded ?? ''))
    return { ...code, to: at + 1, serial: String(first?.folded) };
  // `1.001193`: the zeros before the second part are not kept, but its place in the text is.
  const isCode =
    /^[1-4]$/.test(first?.folded ?? '') &&
    /^[. ]$/.test(second?.gap ?? '') &&
    second !== undefined &&
    second.to - second.from === 6 &&
    DIGITS.test(second.folded);
  if (!isCode) return undefined;
  return { ...code, to: at + 2, serial: `${first?.folded}${second.folded.padStart(6, '0')}` };
}

function numberAt(words: readonly QueryWord[], at: number): NumberInQuery | undefined {
  const serial = words[at]?.folded ?? '';
  if (!DIGITS.test(serial)) return undefined;
  let to = at + 1;
  let year: string | null = null;
  const yearWord = words[to];
  if (
    yearWord !== undefined &&
    YEAR.test(yearWord.folded) &&
    (/^\s*\/\s*$/.test(yearWord.gap) || (BLANK.test(yearWord.gap) && isSymbol(words[to + 1])))
  ) {
    year = yearWord.folded;
    to += 1;
  }
  const symbol = symbolFrom(words, to);
  const named = isNamed(words, at);
  if (year === null && symbol.text === '' && !named) return undefined;
  // `31/12/2025` and `2022-2025` are days and spans of years.
  if (symbol.text === '' && year === null && isPartOfNumbers(words, at)) return undefined;
  if (YEAR.test(serial) && symbol.text === '') return undefined;
  if (year !== null && symbol.text === '' && STROKE.test(words[at]?.gap ?? '')) return undefined;
  const isAfterNumberWord = words[at - 1]?.folded === 'so';
  return {
    from: isAfterNumberWord ? at - 1 : at,
    to: symbol.to,
    serialAt: at,
    serial,
    year,
    symbol: symbol.text === '' ? null : symbol.text,
    isCertain: symbol.text !== '' || named,
  };
}

/** The letters behind the number: any after a stroke, known ones after a blank. */
function symbolFrom(words: readonly QueryWord[], from: number): { text: string; to: number } {
  let text = '';
  let to = from;
  for (const word of words.slice(from)) {
    if (!isSymbol(word) || text.length > SYMBOL_MAX_LENGTH) break;
    text += word.folded;
    to += 1;
  }
  return { text, to };
}

function isSymbol(word: QueryWord | undefined): boolean {
  if (word === undefined || /^\d/.test(word.folded)) return false;
  if (STROKE.test(word.gap)) return true;
  // `tư` is a word; `đ` is the only mark that symbols have.
  return (
    BLANK.test(word.gap) &&
    SYMBOL.test(word.folded) &&
    word.spelt.replaceAll('D', 'd') === word.folded
  );
}

function isNamed(words: readonly QueryWord[], at: number): boolean {
  const before = (count: number) =>
    words
      .slice(Math.max(0, at - count), at)
      .map(({ folded }) => folded)
      .join(' ');
  return [1, 2, 3].some((count) => BEFORE_A_NUMBER.has(before(count)));
}

function isPartOfNumbers(words: readonly QueryWord[], at: number): boolean {
  const isNumber = (word: QueryWord | undefined) => /^\d+$/.test(word?.folded ?? '');
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    (isNumber(before) && /^[/.-]$/.test(here?.gap ?? '')) ||
    (isNumber(after) && /^[/.-]$/.test(after?.gap ?? ''))
  );
}
