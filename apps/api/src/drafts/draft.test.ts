import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { DraftRepository } from './draft.repository.ts';

let on: Api;
let key: string;
beforeAll(async () => {
  on = await startApi();
});
beforeEach(() => {
  on.clock.set('2026-11-20T09:00:00+07:00');
  key = randomBytes(32).toString('base64url');
});
afterAll(() => on.close());

const save = (content: string, own = key) =>
  on.ask(
    `mutation ($key: ID!, $content: String!) { saveRequestDraft(key: $key, content: $content) { expiresAt } }`,
    { key: own, content },
  );
const read = async (own = key) =>
  (await on.ask(`query ($key: ID!) { requestDraft(key: $key) { content } }`, { key: own })).data
    .requestDraft;
const discard = () => on.ask(`mutation ($key: ID!) { discardRequestDraft(key: $key) }`, { key });

describe('a draft', () => {
  it('survives between pages and is replaced by the next', async () => {
    await save('{"bước":1}');
    const { data } = await save('{"bước":2,"họ tên":"Lê Văn Hòa"}');

    expect(await read()).toEqual({ content: '{"bước":2,"họ tên":"Lê Văn Hòa"}' });
    expect(data.saveRequestDraft.expiresAt).toBe('2026-11-27T02:00:00.000Z');
  });

  it('opens for nobody without its key, not even with the database', async () => {
    await save('Lê Văn Hòa');
    const { rows } = await on.opened.executeSql('select d::text as row from drafts d');

    expect(await read(randomBytes(32).toString('base64url'))).toBeNull();
    expect(JSON.stringify(rows)).not.toContain('Lê Văn Hòa');
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('is gone when discarded, and after seven days', async () => {
    await save('một');
    await discard();
    expect(await read()).toBeNull();

    await save('hai');
    on.clock.set('2026-11-27T09:00:01+07:00');
    expect(await read()).toBeNull();
    await on.application.get(DraftRepository, { strict: false }).purge();
    expect((await on.opened.executeSql('select id from drafts')).rows).toEqual([]);
  });

  it('holds at most 64 KB under a key that cannot be guessed', async () => {
    expect((await save('a'.repeat(65_536))).errors).toBeUndefined();
    expect((await save('a'.repeat(65_537))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await save('a', 'ngắn')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
