const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Longer words would have too many neighbours. */
const LETTERS_MAX = 20;

/** Every word that one slip of the finger makes of this one: a letter lost, added, swapped or wrong. */
export function oneSlipAway(folded: string): readonly string[] {
  if (folded.length < 2 || folded.length > LETTERS_MAX || !/^[a-z]+$/.test(folded)) return [];
  const near = new Set<string>();
  for (let at = 0; at <= folded.length; at += 1) {
    const before = folded.slice(0, at);
    const after = folded.slice(at);
    if (after !== '') near.add(before + after.slice(1));
    if (after.length > 1) near.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      near.add(before + letter + after);
      if (after !== '') near.add(before + letter + after.slice(1));
    }
  }
  near.delete(folded);
  near.delete('');
  return [...near];
}

/** Sounds that regions speak alike and spell in each other's way. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/^l(?=[aeiouy])/, 'n'],
  [/^n(?=[aeiouy])/, 'l'],
  [/^s(?=[aeiouy])/, 'x'],
  [/^x(?=[aeiouy])/, 's'],
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^d(?=[aeouy])/, 'gi'],
  [/^gi(?=[aeou])/, 'd'],
  [/^d(?=[aeiouy])/, 'v'],
  [/^v(?=[aeiouy])/, 'd'],
  [/^r(?=[aeiouy])/, 'd'],
  [/^d(?=[aeiouy])/, 'r'],
  [/^i$/, 'y'],
  [/ng$/, 'n'],
  [/n$/, 'ng'],
  [/c$/, 't'],
  [/t$/, 'c'],
];

/** The same word as another region would spell it: `lăm` for `năm`, `su hướng` for `xu hướng`. */
export function soundsLike(spelt: string): readonly string[] {
  const [base = spelt, tone = ''] = /^(.*?)([SFRXJ]?)$/.exec(spelt)?.slice(1) ?? [];
  // hỏi and ngã are one tone in the south.
  const otherTone = { R: 'X', X: 'R' }[tone];
  return [
    ...(otherTone === undefined ? [] : [base + otherTone]),
    ...CONFUSED.flatMap(([from, to]) => (from.test(base) ? [base.replace(from, to) + tone] : [])),
  ];
}
