import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Opened } from '../../test/desk.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { checkRegister } from './register-check.ts';

let on: Api;
let desk: Desk;
let opened: Opened;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new Desk(on);
});
beforeEach(async () => {
  opened = await desk.opened();
  await desk.must(opened, 'contact_officer', 'judge_valid', { note: 'Đủ nội dung.' });
  await desk.must(opened, 'contact_officer', 'extend', { reason: 'Tìm trong kho lưu trữ.' });
});
afterAll(() => on.close());

const sql = (text: string) => on.opened.executeSql(text);
const check = () => checkRegister(on.opened.database);
const own = (where: string) => `from register where request_id = '${opened.id}' and ${where}`;

/** What only the owner of the database can do; found out, then undone with its transaction. */
async function found(tampering: string) {
  expect((await check()).tampering).toBeUndefined();
  class Undone extends Error {}
  let first: unknown;
  const attempt = on.opened.database.transaction(async (transaction) => {
    await transaction.execute('alter table register disable trigger register_append_only');
    await transaction.execute(`delete from notices where request_id = '${opened.id}'`);
    await transaction.execute(tampering);
    first = (await checkRegister(transaction)).tampering;
    throw new Undone();
  });
  await expect(attempt).rejects.toBeInstanceOf(Undone);
  return first;
}

describe('the register', () => {
  it.each([
    ['update', `update register set action = 'deliver'`],
    ['delete', `delete from register`],
    ['truncate', `truncate register cascade`],
  ])('refuses to %s a line', async (_act, statement) => {
    await expect(sql(statement)).rejects.toThrow(/added, never changed or removed/);
  });

  it('holds no free text, but commits to it', async () => {
    const [{ line }] = await desk.rows(`select line ${own('number = 3')}`);

    expect(line).not.toContain('kho lưu trữ');
    expect(JSON.parse(line).commitments.reason).toMatch(/^[\da-f]{64}$/);
    expect((await desk.track(opened)).timeline.at(-1).detail).toContain('Tìm trong kho lưu trữ.');
  });

  it('is verifiable and wordless once the requester is erased', async () => {
    const requesters = on.application.get(RequesterRepository, { strict: false });
    const [{ id }] = await desk.rows('select requester_id as id from requests where id = $1', [
      opened.id,
    ]);
    await requesters.erase(id);

    expect((await check()).tampering).toBeUndefined();
    expect(JSON.stringify(await desk.track(opened))).not.toContain('Tìm trong kho lưu trữ.');
  });
});

describe('the check names the first line that', () => {
  it('has another text', async () => {
    expect(
      await found(
        `update register set line = replace(line, 'judge_valid', 'withdraw') where request_id = '${opened.id}' and number = 2`,
      ),
    ).toMatchObject({
      requestId: opened.id,
      number: 2,
      fault: 'its text no longer has its hash',
    });
  });

  it('was written anew with a hash that fits', async () => {
    expect(
      await found(`update register set line = replace(line, '"on":"2026-11-20"', '"on":"2026-11-19"'),
         hash = encode(sha256(replace(line, '"on":"2026-11-20"', '"on":"2026-11-19"')::bytea), 'hex'), "on" = '2026-11-19'
       where request_id = '${opened.id}' and number = 2`),
    ).toMatchObject({
      number: 3,
      fault: 'the line before it is not the one it followed',
    });
  });

  it('has other columns than its text', async () => {
    expect(
      await found(
        `update register set "on" = '2026-01-01' where request_id = '${opened.id}' and number = 3`,
      ),
    ).toMatchObject({
      number: 3,
      fault: 'its columns no longer say what its text says',
    });
  });

  it('lost the one before it', async () => {
    expect(
      await found(`delete from register where request_id = '${opened.id}' and number = 2`),
    ).toMatchObject({
      number: 3,
      fault: 'the line before it is not the one it followed',
    });
  });

  it('is gone from the end', async () => {
    expect(
      await found(`delete from register where request_id = '${opened.id}' and number = 3`),
    ).toMatchObject({ requestId: opened.id, number: 3, fault: 'it is missing' });
  });
});
