import { randomUUID } from 'node:crypto';
import {
  URGING_STANDINGS,
  urgingStanding,
  type CalendarDate,
  type Urging,
  type UrgingState,
} from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { urgings } from './urging.table.ts';

const TODAY = '2026-11-26' as CalendarDate; // a Thursday, by sight
const day = (text: string | null) => text as CalendarDate | null; // days by sight

let on: Api;
let justice: Desk;
const idOf: Record<string, string> = {};
const kept: Urging[] = [];
beforeAll(async () => {
  on = await startApi(`${TODAY}T09:00:00+07:00`);
  justice = new Desk(on, 'HN-STP');
  for (const code of ['HN-STP', 'HN-SXD', 'HN-SYT', 'HN-SNV'])
    idOf[code] = (await justice.ask(`{ agency(code: "${code}") { id } }`, {})).id;
  await keep('HN-SXD', 'sent', '2026-11-26');
  await keep('HN-SXD', 'answered', '2026-11-26', { answeredOn: day('2026-11-26') });
  await keep('HN-SXD', 'closed', '2026-11-20', { answeredOn: day('2026-11-21') });
  await keep('HN-SYT', 'sent', '2026-11-25');
  await keep('HN-SYT', 'closed', '2026-11-20', { closedOn: day('2026-11-19') });
  await keep('HN-SNV', 'sent', '2026-11-30');
});
afterAll(() => on.close());

async function keep(
  code: string,
  state: UrgingState,
  dueOn: string,
  changes: Partial<Urging> = {},
) {
  const urging: Urging = {
    id: randomUUID(),
    kind: 'reminder',
    subject: 'general',
    agencyId: idOf[code] ?? '',
    requestId: null,
    dutyId: null,
    taskId: null,
    addresseeId: null,
    reportId: null,
    fromAgencyId: idOf['HN-STP'] ?? '',
    message: 'Đề nghị báo cáo.',
    sentOn: '2026-11-10' as CalendarDate, // a Tuesday, by sight
    dueOn: dueOn as CalendarDate, // a day by sight
    state,
    answer: null,
    answeredOn: null,
    remark: null,
    closedOn: null,
    version: 1,
    ...changes,
  };
  await on.opened.database.insert(urgings).values(urging);
  kept.push(urging);
}

const counts = (page: object = {}, desk = justice, role: 'overseer' | 'head' = 'overseer') =>
  desk.ask(
    `query ($first: Int, $after: String) { urgingCounts(first: $first, after: $after) { totalCount
      pageInfo { hasNextPage endCursor } edges { node { agency { code } urged unanswered waiting
        closedUnanswered answeredLate answeredInTime } } } }`,
    page,
    role,
  );
const rows = ({ edges }: Shown) => edges.map(({ node }: Shown) => node);

describe('what became of urgings', () => {
  it('is counted by body, those that owe most first', async () => {
    const found = await counts();
    expect(found.totalCount).toBe(3);
    const none = { unanswered: 0, waiting: 0, closedUnanswered: 0 };
    const unheard = { answeredLate: 0, answeredInTime: 0 };
    expect(rows(found)).toEqual([
      {
        agency: { code: 'HN-SYT' },
        urged: 2,
        ...none,
        unanswered: 1,
        closedUnanswered: 1,
        ...unheard,
      },
      { agency: { code: 'HN-SNV' }, urged: 1, ...none, waiting: 1, ...unheard },
      {
        agency: { code: 'HN-SXD' },
        urged: 3,
        ...none,
        waiting: 1,
        answeredLate: 1,
        answeredInTime: 1,
      },
    ]);
  });

  it('comes page by page, each body once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const found: Shown = await counts({ first: 1, after });
      seen.push(rows(found)[0].agency.code);
      after = found.pageInfo.endCursor;
      expect(found.pageInfo.hasNextPage).toBe(page < 2);
    }
    expect(seen).toEqual(['HN-SYT', 'HN-SNV', 'HN-SXD']);
    await expect(counts({ after: 'không phải' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('shows a body its own line', async () => {
    const found = await counts({}, new Desk(on, 'HN-SYT'), 'head');
    expect(rows(found).map(({ agency }: Shown) => agency.code)).toEqual(['HN-SYT']);
    expect(found.totalCount).toBe(1);
  });

  it.each(URGING_STANDINGS)(
    '%s opens the list that it counts, as the domain has it',
    async (of) => {
      const asked = `query ($of: UrgingStanding) {
      urgings(state: null, standing: $of) { totalCount edges { node { id standing } } } }`;
      const found = await justice.ask(asked, { of }, 'overseer');
      const expected = kept.filter((urging) => urgingStanding(urging, TODAY) === of);
      expect(
        rows(found)
          .map(({ id }: Shown) => id)
          .toSorted(),
      ).toEqual(expected.map(({ id }) => id).toSorted());
      expect(expected.length).toBeGreaterThan(0);
      expect(found.totalCount).toBe(expected.length);
      expect(new Set(rows(found).map(({ standing }: Shown) => standing))).toEqual(new Set([of]));
    },
  );
});
