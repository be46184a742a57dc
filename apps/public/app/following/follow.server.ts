import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { CONFIG } from '../site/config.server.ts';
import { cookieOf, setCookie } from '../site/cookies.server.ts';
import { pathOf } from './paths.ts';

/** What opens a request: the code is typed once and then travels sealed, never in an address. */
export type Opener = { reference: string; accessCode: string };

const COOKIE = 'theo-doi';
const OPEN_SECONDS = 30 * 60;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The cookie goes with the pages of this one request or petition only, and ends by itself. */
export function beginFollowing(opener: Opener): string {
  const until = Date.now() + OPEN_SECONDS * 1000;
  return setCookie(COOKIE, seal(JSON.stringify({ ...opener, until })), {
    path: pathOf(opener.reference),
    maxAge: OPEN_SECONDS,
  });
}

export function endFollowing(reference: string): string {
  return setCookie(COOKIE, '', { path: pathOf(reference), maxAge: 0 });
}

/** What the visitor proved for this reference within the last half hour; null otherwise. */
export function followed(request: Request, reference: string): Opener | null {
  const text = unseal(cookieOf(request, COOKIE) ?? '');
  if (text === null) return null;
  const { until, ...opener } = JSON.parse(text) as Opener & { until: number }; // written by beginFollowing: the seal holds
  return opener.reference === reference && until > Date.now() ? opener : null;
}

function seal(text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', CONFIG.sessionKey, iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null for what this site did not seal with its present key. */
function unseal(cookie: string): string | null {
  const bytes = Buffer.from(cookie, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', CONFIG.sessionKey, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const opened = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
