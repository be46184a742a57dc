import { randomBytes } from 'node:crypto';

const port = process.env['PUBLIC_PORT'] ?? '4200';

/** The surroundings of the site, read once. */
export const CONFIG = {
  apiUrl: process.env['API_URL'] ?? 'http://127.0.0.1:4000',
  /** What links, QR codes and letters show. */
  publicUrl: (process.env['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`).replace(/\/$/, ''),
  /**
   * Seals what a visitor's cookie carries. Several processes behind one address need the same key;
   * a key that goes with the process only means typing the access code once more.
   */
  sessionKey: sessionKey(process.env['PUBLIC_SESSION_KEY']),
};

export const IS_HTTPS = CONFIG.publicUrl.startsWith('https:');

function sessionKey(base64: string | undefined): Buffer {
  if (!base64) return randomBytes(32);
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new Error('PUBLIC_SESSION_KEY must be 32 bytes in base64.');
  return key;
}
