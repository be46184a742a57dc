/** What identifies or reaches a person in a text: thư điện tử · số định danh, CMND · số điện thoại. */
export const PERSONAL_DATA_KINDS = ['email', 'id_number', 'phone'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** One find: what kind, and where in the text it stands, in UTF-16 units. */
export type PersonalDataFound = { kind: PersonalDataKind; from: number; to: number };

/** The mark that stands where personal data was taken out. */
export const REMOVED = '[…]';

/**
 * Personal data (dữ liệu cá nhân) that shows by its form alone: e-mail addresses, twelve-digit citizen
 * numbers (CCCD), nine-digit identity cards (CMND), telephone numbers. Names and addresses of people
 * look like any other words, so an empty answer is no proof; a find is a reason to look.
 *
 * @see Luật 01/2026/QH16, Điều 16 khoản 2; Luật 91/2025/QH15
 * @example personalDataIn('Gọi 0912 345 678') // [{ kind: 'phone', from: 4, to: 16 }]
 */
export function personalDataIn(text: string): readonly PersonalDataFound[] {
  let rest = text;
  const found: PersonalDataFound[] = [];
  for (const [kind, pattern] of PATTERNS) {
    rest = rest.replace(pattern, (match, ...groups) => {
      const from = groups.findLast((group) => typeof group === 'number') ?? 0;
      found.push({ kind, from, to: from + match.length });
      return 'x'.repeat(match.length);
    });
  }
  return found.sort((one, other) => one.from - other.from);
}

/** The text with a mark in the place of each find. */
export function withoutPersonalData(text: string): string {
  let [cleaned, at] = ['', 0];
  for (const { from, to } of personalDataIn(text)) {
    cleaned += text.slice(at, from) + REMOVED;
    at = to;
  }
  return cleaned + text.slice(at);
}

// Longer numbers first: what one pattern took the next does not see.
const PATTERNS: readonly (readonly [PersonalDataKind, RegExp])[] = [
  // Bounded on both sides of the sign, or a long run of letters would be tried from each of its places.
  ['email', /(?<![\w.%+-])[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,6}/giu],
  // A citizen number begins with the code of a province, 001 to 096.
  ['id_number', /(?<![\d.,])0\d{2}(?:[ .-]?\d{3}){3}(?!\d)/gu],
  ['phone', /(?<![\d.,])(?:\+?84[ .-]?|0)(?:[35789](?:[ .-]?\d){8}|2(?:[ .-]?\d){9})(?![\d/])/gu],
  // Nine digits that are no sum of money and no area.
  [
    'id_number',
    /(?<![\d.,/-])\d{3}( ?)\d{3}\1\d{3}(?![\d/]|[ .,]\d|\s*(?:đ|₫|vn[dđ]|m2|m²|tỷ|triệu|nghìn))/giu,
  ],
];
