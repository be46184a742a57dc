/** Longer ones are no words, and no index takes them. */
export const WORD_MAX_LENGTH = 60;

/** A word of a text and where it stands, in UTF-16 units of the text in NFC: `[from, to)`. */
export type Word = WordForms & { from: number; to: number };
export type WordForms = {
  /** With its marks as Telex writes them, in upper case, the tone at the end: `DaAtS` for đất. */
  spelt: string;
  /** Without marks: `dat`. */
  folded: string;
};

/** Telex keys of what stands above and below Vietnamese letters; other marks are left out. */
const MARKS: Readonly<Record<string, string>> = {
  '\u0301': 'S',
  '\u0300': 'F',
  '\u0309': 'R',
  '\u0303': 'X',
  '\u0323': 'J',
  '\u0302': 'A',
  '\u0306': 'W',
  '\u031B': 'W',
  '\u0308': '',
  '\u030A': '',
  '\u0327': '',
  đ: 'D',
  Đ: 'D',
};

/**
 * A text as it is compared: `Hoà` and `Hòa`, composed and decomposed letters, `kỷ` and `kĩ`, `01` and
 * `1` become the same; what is no letter or digit stands between words; a mark without its letter
 * is nothing. The same as `catalogue_spell` of the database.
 */
export function spell(text: string): string {
  return [...text.normalize('NFD').replace(/[A-Z]/g, (letter) => letter.toLowerCase())]
    .map((character) => MARKS[character] ?? character)
    .join('')
    .replace(/(^|[^a-z0-9SFRXJADW])[SFRXJAW]+/g, '$1')
    .replace(/[^a-z0-9SFRXJADW]+/g, ' ')
    .replace(/([SFRXJ])([a-zADW]+)/g, '$2$1')
    .replace(/\b(qu|[bcdDghklmnpqrstvx]+)y([SFRXJ]*)\b/g, '$1i$2')
    .replace(/\b0+(?=[0-9]+\b)/g, '')
    .trim();
}

/** Without marks, of what is spelt. */
export const foldSpelt = (spelt: string): string =>
  spelt.replaceAll('D', 'd').replace(/[SFRXJAW]/g, '');

/** A text without marks, its words apart by a blank. */
export const fold = (text: string): string => foldSpelt(spell(text));

/** The forms of one word. */
export function formsOf(word: string): WordForms {
  const spelt = spell(word).slice(0, WORD_MAX_LENGTH);
  return { spelt, folded: foldSpelt(spelt) };
}

export const isMarked = ({ spelt, folded }: WordForms): boolean => spelt !== folded;

/** The words of a text and their places. A long text says few words often: each is looked at once. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const known = new Map<string, WordForms>();
  const isLetter = new Map<string, boolean>();
  let from: number | undefined;
  let at = 0;
  const composed = text.normalize('NFC');
  const end = () => {
    if (from === undefined) return;
    const word = composed.slice(from, at);
    const forms = once(known, word, formsOf);
    // Marks alone are no word.
    if (forms.folded !== '') words.push({ ...forms, from, to: at });
    from = undefined;
  };
  for (const character of composed) {
    if (once(isLetter, character, isOfWord)) from ??= at;
    else end();
    at += character.length;
  }
  end();
  return words;
}

function once<Answer>(
  known: Map<string, Answer>,
  asked: string,
  answer: (asked: string) => Answer,
): Answer {
  const before = known.get(asked);
  if (before !== undefined) return before;
  const found = answer(asked);
  known.set(asked, found);
  return found;
}

const isOfWord = (character: string): boolean =>
  /^[a-z0-9SFRXJADW]*$/.test(
    [...character.normalize('NFD').toLowerCase()].map((part) => MARKS[part] ?? part).join(''),
  );
