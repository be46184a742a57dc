import { statuteOn } from '../law/editions.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { cleanText, wanting } from '../request/text.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import { secrecyUnder } from './entry-acts.ts';

/**
 * Declares that what was taken for a mark of secrecy in a file is none, such as a form that shows how
 * marks are printed (xác nhận tệp không mang dấu chỉ độ mật). Only the head of the agency that holds the
 * file answers for that, in words.
 *
 * @returns the reason as it is kept; or `not_your_entry`, `role_not_allowed`, `required`, `too_long`
 * @see Luật 104/2016/QH13, Điều 6 khoản 1; Luật 01/2026/QH16, Điều 15 khoản 1
 */
export function clearSecretMark(
  { agencyId, reason }: { agencyId: string; reason: string },
  { actor, today }: { actor: Actor; today: CalendarDate },
): Ruling<{ reason: string }> {
  const law = statuteOn(today);
  if (!law.allowed) return law;
  const under = [secrecyUnder(law.effect)];
  if (actor.kind !== 'staff' || actor.agencyId !== agencyId) return violates('not_your_entry');
  if (actingRole(actor) !== 'head') return violates('role_not_allowed', under);
  const violations = wanting(reason, 'reason', 'reason', under);
  return violations.length > 0
    ? { allowed: false, violations }
    : allows({ reason: cleanText(reason) });
}
