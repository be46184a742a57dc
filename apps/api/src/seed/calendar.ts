import { VIETNAM_CALENDAR } from '@minhbach/domain';
import { adoptCalendar } from '../calendar/work-calendar.repository.ts';
import { workCalendars } from '../calendar/work-calendar.table.ts';
import type { Transaction } from '../platform/database.ts';

/**
 * The first calendar is the one this release was made with. Later releases bring none: an
 * installation's calendar changes only by a confirmed decision, since open requests move with it.
 */
export async function seedCalendar(transaction: Transaction): Promise<void> {
  const [adopted] = await transaction
    .select({ version: workCalendars.version })
    .from(workCalendars)
    .limit(1);
  if (adopted) return;
  await adoptCalendar(transaction, VIETNAM_CALENDAR, {
    adoptedAt: new Date(),
    adoptedBy: 'seed',
    reason: 'Lịch làm việc kèm theo phiên bản phần mềm.',
  });
}
