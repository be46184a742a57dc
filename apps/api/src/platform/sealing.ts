import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM. `bound` is what the text belongs to, such as an id and a field: a sealed text that
 * someone moves to another row or field does not open there.
 */
export function seal(key: Buffer, bound: string, text: string): string {
  return sealBytes(key, bound, Buffer.from(text, 'utf8'));
}

/** @throws when the text was changed, moved, or sealed under another key */
export function unseal(key: Buffer, bound: string, sealed: string): string {
  return unsealBytes(key, bound, sealed).toString('utf8');
}

export function sealBytes(key: Buffer, bound: string, plain: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(bound, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
}

export function unsealBytes(key: Buffer, bound: string, sealed: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(bound, 'utf8'));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}
