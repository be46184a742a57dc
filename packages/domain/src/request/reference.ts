/**
 * Signs of a reference: digits and capitals without those that are mistaken for others in writing or
 * when spoken (I, L, O, U, Z). Thirty-one, a prime, so that the check character misses nothing common.
 */
export const REFERENCE_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXY';
/** How many random signs a reference carries: 31^5, over 28 million for each year. */
export const REFERENCE_RANDOM_SIGNS = 5;

const SHAPE = /^HN(\d{2})([0-9A-Z]{5})([0-9A-Z])$/;

/**
 * A reference number of a request (mã hồ sơ): short, speakable, with a check character, such as
 * `HN-26-7K4M-2Q`. It says the year and nothing else, so that it can be written on an envelope.
 *
 * @param year the calendar year of receipt
 * @param random five numbers from 0 up to but not 1, drawn by the caller
 */
export function reference(year: number, random: readonly number[]): string {
  const signs = Array.from({ length: REFERENCE_RANDOM_SIGNS }, (_, index) =>
    REFERENCE_SIGNS.charAt(Math.floor((random[index] ?? 0) * REFERENCE_SIGNS.length)),
  ).join('');
  const plain = `${String(year % 100).padStart(2, '0')}${signs}`;
  return spaced(plain, checkSign(plain));
}

/**
 * The reference that a person meant, in its one spelling: spaces, dashes and lower case do not matter,
 * and O is read as 0, I and L as 1. Null when it is none, or its check character says it was mistyped.
 *
 * @example parseReference('hn 26 7k4m 2q')
 */
export function parseReference(typed: string): string | null {
  const compact = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—._/]/g, '');
  const parts = SHAPE.exec(
    `HN${compact.replace(/^HN/, '').replace(/O/g, '0').replace(/[IL]/g, '1')}`,
  );
  if (!parts) return null;
  const [, year = '', signs = '', check = ''] = parts;
  const known = [...signs].every((sign) => REFERENCE_SIGNS.includes(sign));
  return known && checkSign(year + signs) === check ? spaced(year + signs, check) : null;
}

function spaced(plain: string, check: string): string {
  return `HN-${plain.slice(0, 2)}-${plain.slice(2, 6)}-${plain.slice(6)}${check}`;
}

// Weights that differ, modulo a prime: every single mistyped sign and every swap of two is seen.
function checkSign(plain: string): string {
  const sum = [...plain].reduce(
    (total, sign, index) => total + REFERENCE_SIGNS.indexOf(sign) * (index + 1),
    0,
  );
  return REFERENCE_SIGNS.charAt(sum % REFERENCE_SIGNS.length);
}
