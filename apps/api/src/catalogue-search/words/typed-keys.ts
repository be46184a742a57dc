import { isSyllable } from './syllable.ts';

/** A letter while it is typed: `a` with `A` or `W` above it. */
type Key = { letter: string; mark: string };

const TELEX_TONES = 'sfrxj';
const VNI_TONES = 'SFRXJ';

/**
 * What somebody meant whose keyboard wrote the keys of Telex or VNI instead of the letters:
 * `luaajt` and `lua65t` are `luaAtJ`. Keys may come late, as both methods allow.
 *
 * @returns the syllable as it is spelt; undefined when the keys make none
 */
export function meantByKeys(typed: string): string | undefined {
  if (!/^[a-z0-9]+$/.test(typed)) return undefined;
  const meant = /[0-9]/.test(typed) ? byVni(typed) : byTelex(typed);
  return meant !== undefined && meant !== typed && isSyllable(meant) ? meant : undefined;
}

function byTelex(typed: string): string | undefined {
  const keys: Key[] = [];
  let tone = '';
  for (const key of typed) {
    const hasVowel = keys.some(({ letter }) => isVowel(letter));
    if (hasVowel && TELEX_TONES.includes(key)) tone = key.toUpperCase();
    else if (hasVowel && key === 'z') tone = '';
    else if (key === 'w') markHorn(keys);
    else if (key === 'd' && keys[0]?.letter === 'd' && keys[0].mark === '')
      keys[0] = { letter: 'd', mark: 'D' };
    else if (!('aeo'.includes(key) && markHat(keys, key))) keys.push({ letter: key, mark: '' });
  }
  return written(keys, tone);
}

function byVni(typed: string): string | undefined {
  const keys: Key[] = [];
  let tone = '';
  for (const key of typed) {
    if (!/[0-9]/.test(key)) keys.push({ letter: key, mark: '' });
    else if (key >= '1' && key <= '5') tone = VNI_TONES.charAt(Number(key) - 1);
    else if (key === '6') ['a', 'e', 'o'].some((vowel) => markHat(keys, vowel));
    else if (key === '7') markHorn(keys, 'ou');
    else if (key === '8') markHorn(keys, 'a');
    else if (key === '9' && keys[0]?.letter === 'd') keys[0] = { letter: 'd', mark: 'D' };
    else if (key === '0') tone = '';
  }
  return written(keys, tone);
}

const isVowel = (letter: string) => 'aeiouy'.includes(letter);

/** The last such vowel that is bare gets its hat. */
function markHat(keys: Key[], vowel: string): boolean {
  const at = keys.findLastIndex(({ letter, mark }) => letter === vowel && mark === '');
  if (at < 0) return false;
  keys[at] = { letter: vowel, mark: 'A' };
  return true;
}

/** `uo` gets two horns, a single vowel one; without any the key itself is `ư`. */
function markHorn(keys: Key[], vowels = 'aou'): void {
  const at = keys.findLastIndex(
    ({ letter, mark }, place) =>
      vowels.includes(letter) && mark === '' && !(letter === 'u' && isAfterQ(keys, place)),
  );
  const found = keys[at];
  if (found === undefined) {
    if (vowels === 'aou') keys.push({ letter: 'u', mark: 'W' });
    return;
  }
  keys[at] = { letter: found.letter, mark: 'W' };
  const before = keys[at - 1];
  if (found.letter === 'o' && before?.letter === 'u' && !isAfterQ(keys, at - 1))
    keys[at - 1] = { letter: 'u', mark: 'W' };
}

const isAfterQ = (keys: readonly Key[], at: number) => keys[at - 1]?.letter === 'q';

const written = (keys: readonly Key[], tone: string): string =>
  keys.map(({ letter, mark }) => (mark === 'D' ? 'D' : letter + mark)).join('') + tone;
