import { readWords } from './read-words.ts';
import { all, any, begins, lexeme, type TsQuery } from './tsquery.ts';

const SHORTEST = 2;

/** What titles and numbers must begin with to complete what is being typed; empty for too little. */
export function completionQuery(typed: string): TsQuery {
  const { words } = readWords(typed);
  const last = words.at(-1);
  if (last === undefined || words.reduce((sum, { folded }) => sum + folded.length, 0) < SHORTEST)
    return '';
  const isOpen = last.to === typed.normalize('NFC').length;
  const folded = words.map((word) => word.folded);
  const open = folded.at(-1) ?? '';
  if (isOpen && open.length < SHORTEST && words.length === 1) return '';
  const inTitle = all([
    ...folded.slice(0, -1).map((word) => lexeme(word, 'A')),
    isOpen ? begins(open, 'A') : lexeme(open, 'A'),
  ]);
  return any([inTitle, numberBegun(folded)]);
}

/** `52/20` begins `#52/2025/nqhdnd`. */
function numberBegun([serial = '', ...rest]: readonly string[]): TsQuery {
  if (!/^\d{1,6}$/.test(serial)) return '';
  const [year, ...symbol] = rest;
  const hasYear = year !== undefined && /^(?:19|20)\d{0,2}$/.test(year);
  const parts = hasYear ? [serial, year, symbol.join('')] : [serial, rest.join('')];
  return begins(`#${parts.filter(Boolean).join('/')}`);
}
