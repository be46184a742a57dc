import { randomUUID } from 'node:crypto';
import { calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { PetitionDesk } from '../../test/petition-desk.ts';

let on: Api;
let desk: PetitionDesk;
let entry: string;
beforeAll(async () => {
  on = await startApi();
  desk = new PetitionDesk(on);
  const kept = await desk.entry({ title: 'Kế hoạch chống úng ngập khu vực nội thành năm 2026' });
  entry = kept.id;
});
beforeEach(() => on.clock.set('2026-11-23T09:00:00+07:00'));
afterAll(() => on.close());

const WORDS = 'Cho tôi xin kế hoạch chống úng ngập nội thành năm 2026';

const look = (draft: string | null, words = WORDS, agencyCode = 'HN-SXD'): Promise<Shown> =>
  desk.ask(
    `query ($words: String!, $draft: ID, $agencyCode: String) {
      lookFirst(words: $words, agencyCode: $agencyCode, draft: $draft) { id title } }`,
    { words, draft, agencyCode },
  );
const answered = (draft: string, entryId = entry): Promise<Shown> =>
  desk.ask(
    `mutation ($entryId: ID!, $draft: ID!) { answersMe(entryId: $entryId, draft: $draft, agencyCode: "HN-SXD") {
      ... on Answered { counted } ... on NotAllowed { violations { code field } } } }`,
    { entryId, draft },
  );
const figures = (role: 'contact_officer' | 'overseer' | 'administrator' | 'nobody', more = {}) =>
  desk.ask(
    `query ($from: CalendarDate!, $until: CalendarDate!, $agencyCode: String) {
      deflection(from: $from, until: $until, agencyCode: $agencyCode) { agency { code } looked answered asked percent } }`,
    { from: '2026-11-23', until: '2026-11-23', ...more },
    role,
  );

describe('looking first', () => {
  it('offers entries that everybody can read, the nearest first, and five at most', async () => {
    const title = 'Kế hoạch chống úng ngập nội thành năm 2026 của quận mẫu';
    for (let made = 0; made < 6; made += 1) await desk.entry({ title });
    const draft = await desk.entry({ title: WORDS, state: 'draft', publishedOn: null });
    const over = await desk.entry({ title: WORDS, publishedUntil: calendarDate('2026-11-22') });
    const offered: Shown[] = await look(null);

    expect(offered).toHaveLength(5);
    expect(offered.map(({ id }) => id)).not.toContain(draft.id);
    expect(offered.map(({ id }) => id)).not.toContain(over.id);
    expect(await look(null, 'hoàn toàn chuyện khác hẳn')).toEqual([]);
    expect(await look(null, '  %_\\ ')).toEqual([]);
    expect(await look(null, 'x '.repeat(5_000))).toEqual([]);
  });

  it('counts each draft once, by the last thing that became of it', async () => {
    const [left, ended, sent, changed] = [1, 2, 3, 4].map(() => randomUUID());
    for (const draft of [left, ended, sent, changed]) await look(String(draft));
    await look(String(left));
    expect(await answered(String(ended))).toEqual({ counted: true });
    await answered(String(ended));
    await desk.submit({}, sent);
    await answered(String(changed));
    await desk.submit({}, changed);
    await desk.submit({}, randomUUID());

    expect(await figures('contact_officer')).toEqual([
      { agency: { code: 'HN-SXD' }, looked: 4, answered: 1, asked: 2, percent: 25 },
    ]);
    expect(await figures('contact_officer', { from: '2026-11-24', until: '2026-11-30' })).toEqual(
      [],
    );
  });

  it('counts no draft to which nothing could be offered', async () => {
    const before = await desk.rows('select count(*)::int as n from looks');
    await look(randomUUID(), 'hoàn toàn chuyện khác hẳn');

    expect(await desk.rows('select count(*)::int as n from looks')).toEqual(before);
  });

  it('keeps no words, no draft and nobody', async () => {
    const draft = randomUUID();
    await look(draft);
    const rows = await desk.rows('select to_json(l) as row from looks l');

    expect(Object.keys(rows[0].row).sort()).toEqual(['agency_id', 'mark', 'on', 'outcome']);
    expect(JSON.stringify(rows)).not.toContain(draft);
  });

  it('is not ended by an entry that nobody can read', async () => {
    const draft = await desk.entry({ state: 'draft', publishedOn: null });

    for (const id of [draft.id, randomUUID(), 'không phải mã'])
      expect(await answered(randomUUID(), id)).toEqual({
        violations: [{ code: 'entry_unknown', field: 'entryId' }],
      });
    await expect(answered('')).rejects.toThrow('BAD_USER_INPUT');
    await expect(answered('x'.repeat(129))).rejects.toThrow('BAD_USER_INPUT');
  });

  it('shows its figures to the agency and to overseers alone', async () => {
    const elsewhere = randomUUID();
    await look(elsewhere, WORDS, 'HN-STC');
    const codes = (rows: Shown[]) => rows.map(({ agency }) => agency.code);

    expect(codes(await figures('contact_officer'))).toEqual(['HN-SXD']);
    expect(new Set(codes(await figures('overseer')))).toEqual(new Set(['HN-STC', 'HN-SXD']));
    expect(codes(await figures('overseer', { agencyCode: 'HN-STC' }))).toEqual(['HN-STC']);
    expect(codes(await figures('contact_officer', { agencyCode: 'HN-STC' }))).toEqual([]);
    expect(await figures('administrator')).toEqual([]);
    expect(await figures('nobody')).toEqual([]);
  });
});
