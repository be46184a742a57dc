import { z } from 'zod';
import { fromChangeCursor } from '../change-cursor.ts';
import { OaiError } from './errors.ts';

/** How long a list may be gone on with. The next request of a harvester takes seconds. */
export const TOKEN_LASTS_MS = 24 * 60 * 60 * 1000;

/** Everything that the rest of a list depends on: nothing of it is kept here. */
const Rest = z.strictObject({
  verb: z.enum(['ListIdentifiers', 'ListRecords']),
  from: z.string().max(20).optional(),
  until: z.string().max(20).optional(),
  set: z.string().max(100).optional(),
  after: z.string().max(200),
  /** How many came before, and how many there were at the start. */
  seen: z.int().min(1),
  total: z.int().min(1),
  givenAt: z.int(),
});
export type Rest = z.output<typeof Rest>;

export const writeToken = (rest: Rest): string =>
  Buffer.from(JSON.stringify(rest)).toString('base64url');

/** @throws `badResumptionToken` for one that isn't ours, is of another verb, or has expired */
export function readToken(token: string, verb: Rest['verb'], now: Date): Rest {
  const read = Rest.safeParse(parsed(token));
  if (!read.success || read.data.verb !== verb || !fromChangeCursor(read.data.after))
    throw badToken('The token is none of ours for this verb.');
  const age = now.getTime() - read.data.givenAt;
  if (age < 0 || age >= TOKEN_LASTS_MS) throw badToken('The token has expired.');
  return read.data;
}

export const badToken = (message: string) => new OaiError('badResumptionToken', message);

function parsed(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
