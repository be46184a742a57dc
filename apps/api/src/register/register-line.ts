import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What a verifier must know to read a line; a later format gets the next number. */
export const LINE_FORMAT = 1;

const SALT_BYTES = 16;

/** The named fields of a line, in format 1. Codes, numbers, days and ids only. */
export type LineFields = {
  requestId: string;
  number: number;
  at: string;
  on: string;
  action: string;
  actor: { role: string; id: string | null };
  stageAfter: string;
  facts: Readonly<Record<string, unknown>>;
  /** Name of each free text → SHA-256 over its salt and itself. */
  commitments: Readonly<Record<string, string>>;
  /** The hash of the line before it in its request; null for the first. */
  previous: string | null;
};

export type WrittenLine = { line: string; hash: string };

/** The text that is hashed is RFC 8785 JSON, so that anyone can make it again from the fields. */
export function writeLine(fields: LineFields): WrittenLine {
  const line = canonicalize({ format: LINE_FORMAT, ...fields });
  if (line === undefined) throw new Error('A register line is always an object.');
  return { line, hash: hashOf(line) };
}

export function readLine(line: string): LineFields {
  return JSON.parse(line) as LineFields; // only ever the text that `writeLine` made
}

export const hashOf = (line: string) => createHash('sha256').update(line, 'utf8').digest('hex');

/** The salt keeps short texts from being guessed from their commitment. */
export function commit(text: string): { salt: string; commitment: string } {
  const salt = randomBytes(SALT_BYTES).toString('base64');
  return { salt, commitment: commitmentOf(salt, text) };
}

export const commitmentOf = (salt: string, text: string) =>
  createHash('sha256').update(Buffer.from(salt, 'base64')).update(text, 'utf8').digest('hex');
