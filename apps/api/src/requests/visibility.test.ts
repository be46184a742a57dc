import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Opened } from '../../test/desk.ts';
import { AccessRenewal } from './access-renewal.ts';

let on: Api;
let desk: Desk;
let elsewhere: Desk;
let opened: Opened;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
  elsewhere = new Desk(on, 'HN-SNNMT');
});
beforeEach(async () => {
  on.clock.set('2026-11-20T09:00:00+07:00');
  opened = await desk.opened();
});
afterAll(() => on.close());

const STAFF_ONLY = `query ($id: ID!) { request(id: $id) {
  id requesterMask purpose directlyConcerned warnings { code } assignedUnit timeline { action detail byName }
  consents { concerned } identityOpenings { reason byRole } } }`;
const inboxOf = (role: Parameters<Desk['look']>[1], at = desk) =>
  at.ask('{ inbox(first: 100) { totalCount edges { node { id } } } }', {}, role);

describe('a request is seen', () => {
  it('by its requester, without what is the agency’s own', async () => {
    await desk.must(opened, 'contact_officer', 'add_note', { text: 'Ghi chú nội bộ' });
    await desk.must(opened, 'contact_officer', 'ask_consent', {
      item: 1,
      concerned: 'Công ty Mẫu',
      explanation: 'Hỏi ý kiến công ty.',
    });
    const tracked = await desk.track(opened);

    expect(tracked.timeline.map(({ action }: { action: string }) => action)).toEqual([
      'submit',
      'ask_consent',
    ]);
    expect(JSON.stringify(tracked)).not.toMatch(/Ghi chú nội bộ|Công ty Mẫu|Hỏi ý kiến công ty/);
  });

  it.each(['contact_officer', 'unit_officer', 'head'] as const)(
    'by a %s of its agency',
    async (role) => {
      await desk.must(opened, 'contact_officer', 'add_note', { text: 'Ghi chú nội bộ' });
      const seen = await desk.ask(STAFF_ONLY, { id: opened.id }, role);

      expect(seen).toMatchObject({ id: opened.id, requesterMask: 'N. T. H. N.' });
      expect(seen.timeline.at(-1)).toMatchObject({ action: 'add_note', detail: 'Ghi chú nội bộ' });
      expect((await inboxOf(role)).edges.map(({ node }: { node: Opened }) => node.id)).toContain(
        opened.id,
      );
    },
  );

  it.each(['overseer', 'observer'] as const)(
    'by an %s of any agency, who is told nobody’s initials and reads no notes',
    async (role) => {
      await desk.must(opened, 'contact_officer', 'add_note', { text: 'Ghi chú nội bộ' });
      const seen = await elsewhere.ask(STAFF_ONLY, { id: opened.id }, role);

      expect(seen).toMatchObject({
        id: opened.id,
        requesterMask: null,
        purpose: null,
        warnings: [],
      });
      expect(JSON.stringify(seen)).not.toContain('Ghi chú nội bộ');
    },
  );

  it.each(['contact_officer', 'unit_officer', 'head', 'administrator'] as const)(
    'by no %s of another agency, who guesses its id',
    async (role) => {
      expect(await elsewhere.look(opened, role)).toBeNull();
      expect((await inboxOf(role, elsewhere)).edges).toEqual([]);
      const guess = elsewhere.must(opened, role, 'add_note', { text: 'x' });
      await expect(guess).rejects.toThrow('NOT_FOUND');
    },
  );

  it('by nobody who is not signed in, and by no administrator', async () => {
    expect(await desk.look(opened, 'nobody')).toBeNull();
    expect(await desk.look(opened, 'administrator')).toBeNull();
    expect((await inboxOf('nobody')).edges).toEqual([]);
    expect(await desk.look({ id: 'khong-phai-ma' }, 'contact_officer')).toBeNull();
  });
});

describe('an assignment', () => {
  it('is to somebody of the agency', async () => {
    const to = (assignee: string) => desk.must(opened, 'contact_officer', 'assign', { assignee });
    await desk.look(opened, 'unit_officer');
    await elsewhere.look(opened, 'unit_officer');
    const [colleague, stranger] = [desk, elsewhere].map(
      ({ people }) => people.get('unit_officer')?.id ?? '',
    );

    expect(await to(colleague ?? '')).toMatchObject({ version: 2 });
    await expect(to(stranger ?? '')).rejects.toThrow('BAD_USER_INPUT');
    await expect(to('không phải mã')).rejects.toThrow('BAD_USER_INPUT');
  });
});

describe('the access code', () => {
  const WRONG = '0000-0000-0000-0000';
  const track = (own: object) => desk.track({ ...opened, ...own });

  it('is taken however it is typed', async () => {
    const typed = {
      reference: opened.reference.toLowerCase().replaceAll('-', ' '),
      accessCode: opened.accessCode
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l'),
    };
    expect(await track(typed)).toMatchObject({ id: opened.id });
  });

  it('when wrong is answered like an unknown reference, and then slowed down alike', async () => {
    for (const reference of [opened.reference, 'HN-26-0000-00']) {
      for (let tries = 0; tries < 5; tries += 1)
        expect(await track({ reference, accessCode: WRONG })).toBeNull();
      const refused = track({ reference, accessCode: WRONG });
      await expect(refused).rejects.toThrow('TOO_MANY_REQUESTS');
    }
    await expect(track({ accessCode: WRONG })).rejects.toThrow('30 giây');
    on.clock.set('2026-11-20T09:00:31+07:00');
    expect(await track({ accessCode: WRONG })).toBeNull();
  });

  it('opens to its owner while others guess at the reference', async () => {
    for (let tries = 0; tries < 5; tries += 1) await track({ accessCode: WRONG });
    await expect(track({ accessCode: WRONG })).rejects.toThrow('TOO_MANY_REQUESTS');
    expect(await track({})).toMatchObject({ id: opened.id });
  });

  it('guessed for many references closes the door to that address, and to nobody behind our sites', async () => {
    const query = `query ($reference: String!, $accessCode: String!) {
      trackRequest(reference: $reference, accessCode: $accessCode) { id } }`;
    const from = (remoteAddress: string, reference: string, accessCode: string) =>
      on.ask(query, { reference, accessCode }, { remoteAddress });
    const own = [opened.reference, opened.accessCode] as const;
    for (let tries = 0; tries < 20; tries += 1) {
      await from('203.0.113.7', `HN-26-${tries}`, WRONG);
      await from('127.0.0.1', `HN-26-N${tries}`, WRONG);
    }

    expect((await from('203.0.113.7', ...own)).errors?.[0]?.extensions.code).toBe(
      'TOO_MANY_REQUESTS',
    );
    expect((await from('203.0.113.8', ...own)).data.trackRequest).toEqual({ id: opened.id });
    expect((await from('127.0.0.1', ...own)).data.trackRequest).toEqual({ id: opened.id });
  });

  it('never stands in the register or the request', async () => {
    const { rows } = await on.opened.executeSql(
      `select (select string_agg(line, '') from register) as lines, (select string_agg(code_hash, '') from request_access) as hashes`,
    );
    expect(JSON.stringify(rows)).not.toContain(opened.accessCode);
  });
});

describe('a lost access code', () => {
  const renew = (reference: string) =>
    desk.ask('mutation ($reference: String!) { renewAccessCode(reference: $reference) }', {
      reference,
    });
  const asked = () =>
    desk.rows(`select data ->> 'requestId' as id from jobs.job where name = 'renew_access_code'`);

  it('is replaced by one that goes to the sealed e-mail, and nowhere else', async () => {
    await on.application.get(AccessRenewal, { strict: false }).renew(opened.id);
    const outbox = join(on.config.dataDir, 'outbox');
    const letters = await Promise.all(
      (await readdir(outbox)).map((name) => readFile(join(outbox, name), 'utf8')),
    );
    const texts = letters.map((letter) =>
      Buffer.from(letter.slice(letter.indexOf('\r\n\r\n')), 'base64').toString(),
    );
    const text = texts.find(
      (one) => one.includes('Mã tra cứu mới') && one.includes(opened.reference),
    );
    const accessCode = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(text ?? '')?.[0] ?? '';

    expect(await desk.track({ ...opened, accessCode })).toMatchObject({ id: opened.id });
    expect(await desk.track(opened)).toBeNull();
  });

  it('is asked for once an hour, and the answer tells nothing of the reference', async () => {
    const before = (await asked()).length;
    expect(await renew(opened.reference)).toBe(true);
    expect(await renew(opened.reference)).toBe(true);
    expect(await renew('HN-26-0000-00')).toBe(true);
    expect((await asked()).slice(before)).toEqual([{ id: opened.id }]);
  });
});

describe('the sealed identity', () => {
  const OPEN = `mutation ($id: ID!, $reason: String!) { openRequesterIdentity(id: $id, reason: $reason) {
    __typename ... on RequesterIdentity { fullName email idNumber } ... on NotAllowed { violations { code } } } }`;
  const reason = 'Gọi điện hỏi rõ nội dung yêu cầu';

  it('is opened with a reason that the requester reads', async () => {
    const identity = await desk.ask(OPEN, { id: opened.id, reason }, 'contact_officer');
    const tracked = await desk.ask(
      `query ($reference: String!, $accessCode: String!) { trackRequest(reference: $reference, accessCode: $accessCode) { identityOpenings { byRole reason } } }`,
      opened,
    );

    expect(identity).toMatchObject({
      fullName: 'Nguyễn Thị Hồng Nhung',
      email: 'hong.nhung@example.vn',
    });
    expect(tracked.identityOpenings).toEqual([{ byRole: 'contact_officer', reason }]);
  });

  it('stays sealed without a reason, and for all others', async () => {
    const asked = (role: 'contact_officer' | 'unit_officer' | 'overseer', why: string) =>
      desk.ask(OPEN, { id: opened.id, reason: why }, role);

    expect(await asked('contact_officer', '  ')).toMatchObject({
      violations: [{ code: 'required' }],
    });
    expect(await asked('unit_officer', reason)).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });
    expect(await asked('overseer', reason)).toMatchObject({
      violations: [{ code: 'role_not_allowed' }],
    });
    await expect(elsewhere.ask(OPEN, { id: opened.id, reason }, 'head')).rejects.toThrow(
      'NOT_FOUND',
    );
  });
});
