import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** No I, L, O, U: nothing that is misread on paper or misheard on the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** One for each sign: thirty-two signs divide a byte evenly. */
export const ACCESS_CODE_BYTES = 16;
const GROUP = /.{4}/g;

/** Eighty random bits in four groups: what the requester keeps to follow the request. */
export function newAccessCode(): string {
  return accessCodeOf(randomBytes(ACCESS_CODE_BYTES));
}

/** The code that these bytes spell, for who must be able to give the same one again. */
export function accessCodeOf(bytes: Buffer): string {
  return grouped(Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join(''));
}

/** As typed, however it was spaced and whichever of 0/O and 1/I/L was meant. */
const normalised = (typed: string) =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** What is kept: useless without the key, and bound to one reference. */
export function accessCodeHash(key: Buffer, reference: string, typed: string): string {
  return createHmac('sha256', key)
    .update(`${reference} ${normalised(typed)}`)
    .digest('base64');
}

export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

const grouped = (code: string) => (code.match(GROUP) ?? []).join('-');
