import {
  ACCESS_LEVELS,
  calendarDate,
  DUTY_READINGS,
  ENTRY_STATES,
  publicStanding,
} from '@minhbach/domain';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { linkChecks } from '../links/link-check.table.ts';
import { entries } from './entry.table.ts';
import { liveOn } from './live-entry.repository.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi();
});
afterAll(() => on.close());

const FILES = [[], [{ documentId: 'tệp', title: 'Kế hoạch' }]];
const LINKS = [
  null,
  'Tủ hồ sơ tầng 2',
  'https://',
  'https://hanoi.gov.vn/a',
  'HTTP://hanoi.gov.vn',
];
const UNTIL = [null, calendarDate('2026-11-22'), calendarDate('2026-11-23')];

it('the where is the rule of the domain, whatever the entry', async () => {
  const { database } = on.opened;
  const today = on.clock.today();
  const disagreeing: unknown[] = [];
  const cases = ENTRY_STATES.flatMap((state) =>
    ACCESS_LEVELS.flatMap((access) =>
      UNTIL.flatMap((publishedUntil) =>
        FILES.flatMap((files) =>
          LINKS.flatMap((link) =>
            [0, DUTY_READINGS.deadLinkDays - 1, DUTY_READINGS.deadLinkDays].map((deadDays) => ({
              given: { state, access, publishedUntil, files, link },
              deadDays,
            })),
          ),
        ),
      ),
    ),
  );
  for (const { given, deadDays } of cases) {
    const entry = await keptEntry(on, given);
    if (given.link !== null && deadDays > 0)
      await database.insert(linkChecks).values({
        entryId: entry.id,
        link: given.link,
        checkedOn: today,
        deadDays,
        finding: '404',
      });
    const linkIsDead = deadDays >= DUTY_READINGS.deadLinkDays && given.link !== null;
    const found = await database
      .select({ id: entries.id })
      .from(entries)
      .where(and(eq(entries.id, entry.id), liveOn(today)));
    const isLive = publicStanding({ ...entry, linkIsDead }, today) === 'live';
    if (isLive !== (found.length === 1)) disagreeing.push({ ...given, deadDays });
  }

  expect(cases.length).toBeGreaterThan(1_000);
  expect(disagreeing).toEqual([]);
});
