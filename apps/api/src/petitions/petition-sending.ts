import { createHmac, hkdfSync } from 'node:crypto';
import type { PetitionForm } from '@minhbach/domain';
import { ACCESS_CODE_BYTES, accessCodeOf } from '../platform/access-code.ts';
import type { Keys } from '../platform/keys.ts';

/** One sending of one form, under the key that its sender chose for it. */
export type Sending = { entryId: string; form: PetitionForm; idempotencyKey: string };

/**
 * What a sending is known by, and the access code that it is answered with. The code is spelt from the
 * sender's own key and ours, so that a retry is given the same one and none has to be kept.
 */
export function sendingOf(keys: Keys, { entryId, form, idempotencyKey }: Sending) {
  const part = (use: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', idempotencyKey, keys.for('submission'), use, bytes));
  const { claim, evidence = null, email = null } = form;
  const text = JSON.stringify([entryId, claim, evidence, email]);
  return {
    sendingKey: part('petition place', 32).toString('base64url'),
    formHash: createHmac('sha256', keys.for('submission')).update(text).digest('base64'),
    accessCode: accessCodeOf(part('petition code', ACCESS_CODE_BYTES)),
  };
}
