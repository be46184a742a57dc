import { foldSpelt } from './words.ts';

/** Consonants that begin a syllable, as they are spelt. */
const ONSETS = [
  ...'ngh ch gh gi kh ng nh ph qu th tr b c d D g h k l m n p r s t v x'.split(' '),
  '',
];

/** What follows them, without tone: every rhyme of the language and a few of loan words. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
aWc aWm aWn aWng aWp aWt aAc aAm aAn aAng aAp aAt aAu aAy
e ec em en eng eo ep et eA eAch eAm eAn eAnh eAp eAt eAu
i ia ich ieAc ieAm ieAn ieAng ieAp ieAt ieAu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oaWc oaWm oaWn oaWng oaWt oc oe oen oeo oet
oi om on ong ooc oong op ot oA oAc oAi oAm oAn oAng oAp oAt oW oWi oWm oWn oWp oWt
u ua uaAn uaAng uaAt uaAy uc ueA ueAch ueAnh ui um un ung uoAc uoAi uoAm uoAn uoAng uoAt up ut uoW
uy uya uych uyeAn uyeAt uyn uynh uyp uyt uyu
uW uWa uWc uWi uWm uWn uWng uWt uWu uWoWc uWoWi uWoWm uWoWn uWoWng uWoWp uWoWt uWoWu
y yeAm yeAn yeAng yeAt yeAu`.split(/\s+/),
);
/** After `qu` the `u` belongs to the consonant. */
const RHYMES_AFTER_QU = new Set([
  ...[...RHYMES].filter((rhyme) => /^[aeiy]|^oW$/.test(rhyme)),
  'ynh',
  'yp',
  'ych',
  'oAc',
]);
const FOLDED_RHYMES = new Set([...RHYMES].map(foldSpelt));
const FOLDED_RHYMES_AFTER_QU = new Set([...RHYMES_AFTER_QU].map(foldSpelt));

/**
 * Whether a word as it is spelt can be a Vietnamese syllable: a consonant that stands before such a
 * vowel, a rhyme, a tone that such an end can bear. `DaAtS` can, `access` and `tieeps` can't.
 */
export function isSyllable(spelt: string): boolean {
  const [base = '', tone = ''] =
    /^([a-z][a-zADW]*|D[a-zADW]*)([SFRXJ]?)$/.exec(spelt)?.slice(1) ?? [];
  if (base === '') return false;
  if (tone !== '' && /(?:c|ch|p|t)$/.test(base) && tone !== 'S' && tone !== 'J') return false;
  return readings(base).some(
    ({ onset, rhyme }) =>
      fits(onset, rhyme) && (onset === 'qu' ? RHYMES_AFTER_QU : RHYMES).has(rhyme),
  );
}

/** The same of a word that was typed without marks, where `dat` stands for `đất` too. */
export function isFoldedSyllable(folded: string): boolean {
  return readings(folded).some(
    ({ onset, rhyme }) =>
      fits(onset, rhyme) && (onset === 'qu' ? FOLDED_RHYMES_AFTER_QU : FOLDED_RHYMES).has(rhyme),
  );
}

/** With marks it must be spelt right; without, it may be typed so. */
export const isWordLike = (spelt: string): boolean =>
  isSyllable(spelt) || (spelt === foldSpelt(spelt) && isFoldedSyllable(spelt));

function readings(base: string): { onset: string; rhyme: string }[] {
  return ONSETS.filter((onset) => base.startsWith(onset)).flatMap((onset) => {
    const rhyme = base.slice(onset.length);
    // `gì` and `giếng` lend their `i` to both parts.
    const lent = onset === 'gi' ? [{ onset, rhyme: `i${rhyme}` }] : [];
    return [{ onset, rhyme }, ...lent];
  });
}

/** Which letter writes a sound depends on the vowel: `k`, `gh` and `ngh` before e, ê, i, y. */
function fits(onset: string, rhyme: string): boolean {
  const isFront = /^[eiy]/.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront;
  if (onset === 'c' || onset === 'ng') return !isFront;
  if (onset === 'q') return false;
  return true;
}

const VOWEL_MARKS: Readonly<Record<string, string>> = {
  aA: 'â',
  aW: 'ă',
  eA: 'ê',
  oA: 'ô',
  oW: 'ơ',
  uW: 'ư',
};
const TONE_MARKS: Readonly<Record<string, string>> = {
  S: '\u0301',
  F: '\u0300',
  R: '\u0309',
  X: '\u0303',
  J: '\u0323',
};

/** Where the comparison knows only `i`, offices write `y`: kỷ luật, quý, tỷ lệ. */
const WRITTEN_WITH_Y = /^(qu|[hklmt])i$/;

/** The word as people write it: `DaAtS` is `đất`, `hoaF` is `hòa`. */
export function written(spelt: string): string {
  const [found = spelt, tone = ''] = /^(.*?)([SFRXJ]?)$/.exec(spelt)?.slice(1) ?? [];
  const base = found.replace(WRITTEN_WITH_Y, '$1y');
  const letters = [
    ...base.replaceAll('D', 'đ').replace(/[aeou][AW]/g, (pair) => VOWEL_MARKS[pair] ?? pair),
  ];
  const at = tonedPlace(letters);
  return letters
    .map((letter, place) => (place === at ? letter + (TONE_MARKS[tone] ?? '') : letter))
    .join('')
    .normalize('NFC');
}

/** Over the marked vowel; else over the last before a consonant, the first of two, the middle of three. */
function tonedPlace(letters: readonly string[]): number {
  const marked = letters.findLastIndex((letter) => 'âăêôơư'.includes(letter));
  if (marked >= 0) return marked;
  const word = letters.join('');
  const onset = /^(?:qu|gi(?=[aeiouy]))/.exec(word)?.[0].length ?? 0;
  const first = letters.findIndex((letter, at) => at >= onset && isVowel(letter));
  if (first < 0) return letters.findIndex(isVowel);
  const after = letters.findIndex((letter, at) => at > first && !isVowel(letter));
  const end = after < 0 ? letters.length : after;
  if (after >= 0) return end - 1;
  return end - first === 3 ? first + 1 : first;
}

const isVowel = (letter: string) => 'aeiouy'.includes(letter);
