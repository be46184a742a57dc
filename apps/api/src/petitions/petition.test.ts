import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { startMailServer, type MailServer } from '../../test/mail-server.ts';
import { PetitionDesk } from '../../test/petition-desk.ts';
import { entries } from '../catalogue/entry.table.ts';
import { notices } from '../notices/notice.table.ts';
import { checkRegister } from '../register/register-check.ts';

/** Longer than the two looks that an idle worker may be away. */
const SOON = { timeout: 15_000 };

let mail: MailServer;
let on: Api;
let desk: PetitionDesk;
let other: PetitionDesk;
beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi('2026-11-23T09:00:00+07:00', { SMTP_URL: mail.url });
  desk = new PetitionDesk(on);
  other = new PetitionDesk(on, 'HN-STC');
});
beforeEach(() => on.clock.set('2026-11-23T09:00:00+07:00'));
afterAll(async () => {
  await on.close();
  await mail.close();
});

const UPHOLD = { error: 'own_published_by_self', finding: 'Đúng là nghìn đồng/m2.' };
const lettersTo = (email: string) => mail.delivered.filter(({ to }) => to.includes(email));

describe('a petition that an entry is wrong', () => {
  it('goes to the body that published it, and says by when it is answered', async () => {
    const { petition, accessCode } = await desk.lodged({ evidence: 'Quyết định 71/2024/QĐ-UBND' });

    expect(petition).toMatchObject({
      reference: expect.stringMatching(/^KN-26-/),
      state: 'lodged',
      statute: '01/2026/QH16',
      agency: { code: 'HN-SXD' },
      receivedOn: '2026-11-23',
      dueOn: '2026-12-03',
      overdue: false,
      deadline: { dueOn: '2026-12-03' },
      openActions: ['withdraw_petition'],
      timeline: [{ act: 'lodge_petition', by: 'requester' }],
    });
    on.clock.set('2026-12-04T00:00:00+07:00');
    expect(await desk.follow({ petition, accessCode })).toMatchObject({ overdue: true });
  });

  it('is refused with the field that is wrong, for what nobody published and without a claim', async () => {
    const entry = await desk.entry();
    const codes = async (id: string, form: object = {}) =>
      (await desk.lodge(id, form)).violations.map(
        ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
      );

    expect(await codes(randomUUID())).toEqual(['entry_unknown entryId']);
    expect(await codes('không phải mã')).toEqual(['entry_unknown entryId']);
    const draft = await desk.entry({ state: 'draft', publishedOn: null });
    expect(await codes(draft.id)).toEqual(['entry_unknown entryId']);
    expect(await codes((await desk.entry({ agencyId: null })).id)).toEqual([
      'entry_without_holder entryId',
    ]);
    expect(await codes(entry.id, { claim: '\u200b ', email: 'a@b' })).toEqual([
      'required claim',
      'not_an_email email',
    ]);
  });

  it('sent again with one key is one petition with one code, and another form is not taken', async () => {
    const { id } = await desk.entry();
    const key = randomUUID();
    const [first, second] = await Promise.all([desk.lodge(id, {}, key), desk.lodge(id, {}, key)]);

    expect(second.petition.id).toBe(first.petition.id);
    expect(second.accessCode).toBe(first.accessCode);
    expect(
      await desk.rows('select count(*)::int as n from petitions where entry_id = $1', [id]),
    ).toEqual([{ n: 1 }]);
    expect(await desk.lodge(id, { claim: 'Khác' }, key)).toMatchObject({
      violations: [{ code: 'idempotency_key_reused', field: 'idempotencyKey' }],
    });
    on.clock.set('2026-11-24T09:00:01+07:00');
    expect(await desk.lodge(id, {}, key)).toMatchObject({ violations: [{ code: 'already_sent' }] });
  });

  it('keeps an e-mail sealed, and no code at all', async () => {
    const { petition, accessCode } = await desk.lodged({ email: 'kin.dao@thu.invalid' });
    const tables = ['petitions', 'requesters', 'register', 'register_texts', 'notices'];
    const rows = await Promise.all(tables.map((one) => desk.rows(`select t::text from ${one} t`)));

    expect(JSON.stringify(rows)).not.toMatch(/kin\.dao/);
    expect(JSON.stringify(rows)).not.toContain(accessCode);
    expect(await desk.follow({ petition, accessCode })).toMatchObject({ id: petition.id });
  });
});

describe('who sees a petition', () => {
  it('is its petitioner by the code, the staff of the body, and overseers', async () => {
    const lodged = await desk.lodged();
    const { id } = lodged.petition;

    expect(await desk.follow({ ...lodged, accessCode: '0000-0000-0000-0000' })).toBeNull();
    expect(await desk.see(id)).toMatchObject({ id });
    expect(await desk.see(id, 'overseer')).toMatchObject({ id, openActions: [] });
    expect(await desk.see(id, 'administrator')).toBeNull();
    expect(await desk.see(id, 'nobody')).toBeNull();
    expect(await other.see(id)).toBeNull();
    expect(await desk.see('không phải mã')).toBeNull();
    await expect(other.step(id, 'rejectPetition', { finding: 'x' })).rejects.toThrow('NOT_FOUND');
    await expect(
      desk.ask(
        `mutation { upholdPetition(id: "${id}", expectedVersion: 1,
      error: own_published_by_self, finding: "x") { __typename } }`,
        {},
      ),
    ).rejects.toThrow('UNAUTH');
  });

  it('is nobody who guesses: five wrong codes close the reference to guessing, not to its owner', async () => {
    const lodged = await desk.lodged();
    const guess = () => desk.follow({ ...lodged, accessCode: '1111-1111-1111-1111' });
    for (let tries = 0; tries < 5; tries += 1) expect(await guess()).toBeNull();

    await expect(guess()).rejects.toThrow(/Thử lại sau/);
    expect(await desk.follow(lodged)).toMatchObject({ id: lodged.petition.id });
  });

  it('finds it in the list of its body, page by page, soonest last day first', async () => {
    const clerks = new PetitionDesk(on, 'HN-SNV');
    const ids: string[] = [];
    for (const day of ['25', '24', '30']) {
      on.clock.set(`2026-11-${day}T09:00:00+07:00`);
      ids.push((await clerks.lodged()).petition.id);
    }
    const first = await clerks.list('to_answer', 'contact_officer', { first: 2 });
    const rest = await clerks.list('to_answer', 'contact_officer', {
      first: 2,
      after: first.pageInfo.endCursor,
    });

    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual([
      ids[1],
      ids[0],
      ids[2],
    ]);
    expect(await clerks.list('closed')).toMatchObject({ totalCount: 0, edges: [] });
    expect((await desk.list('to_answer', 'overseer', { agencyCode: 'HN-SNV' })).totalCount).toBe(3);
    expect(await clerks.list('to_answer', 'nobody')).toMatchObject({ totalCount: 0 });
    expect(await clerks.list('to_answer', 'administrator')).toMatchObject({ totalCount: 0 });
    await expect(clerks.list('to_answer', 'contact_officer', { after: 'x' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });
});

describe('a petition that was found right', () => {
  it('is closed once the entry shows the correction and the channels carry it', async () => {
    const { petition, accessCode } = await desk.lodged({}, { forms: ['portal'], version: 3 });
    const { id, entry } = petition;
    expect(await desk.step(id, 'upholdPetition', UPHOLD)).toMatchObject({ state: 'upheld' });
    const record = { forms: ['portal'], channels: ['Zalo Sở Xây dựng Hà Nội'] };

    expect(await desk.step(id, 'recordPetitionCorrection', record)).toMatchObject({
      violations: [{ code: 'entry_not_corrected' }],
    });
    await on.opened.database
      .update(entries)
      .set({ state: 'corrected', correctedOn: on.clock.today(), version: 4 })
      .where(eq(entries.id, entry.id));
    expect(
      await desk.step(id, 'recordPetitionCorrection', { ...record, channels: [] }),
    ).toMatchObject({
      violations: [{ code: 'correction_channels_required', field: 'channels' }],
    });
    expect(await desk.step(id, 'recordPetitionCorrection', record)).toMatchObject({
      state: 'corrected',
      correctionChannels: record.channels,
    });
    expect(await desk.follow({ petition, accessCode })).toMatchObject({
      finding: UPHOLD.finding,
      correctedOn: '2026-11-23',
      timeline: [
        { detail: 'Cột giá ghi nhầm đơn vị tính.' },
        { act: 'uphold_petition', detail: UPHOLD.finding },
        { act: 'record_petition_correction', detail: record.channels[0] },
      ],
    });
  });

  it('tells the petitioner by letter at each step, under one reference', async () => {
    const { petition } = await desk.lodged({ email: 'nguoi.kien.nghi@thu.invalid' });
    await expect.poll(() => lettersTo('nguoi.kien.nghi@thu.invalid'), SOON).toHaveLength(1);
    await desk.step(petition.id, 'rejectPetition', { finding: 'Đã đối chiếu với bản gốc.' });
    await expect.poll(() => lettersTo('nguoi.kien.nghi@thu.invalid'), SOON).toHaveLength(2);

    const [received, answered] = lettersTo('nguoi.kien.nghi@thu.invalid');
    expect(received?.headers).toMatchObject({
      subject: `Minh Bạch: có cập nhật về kiến nghị ${petition.reference}`,
    });
    expect(received?.text).toContain('Thời hạn trả lời: hết Thứ Năm 03/12/2026.');
    expect(answered?.text).toContain('Đã đối chiếu với bản gốc.');
    expect(answered?.text).toContain(`${on.config.publicUrl}/kien-nghi/${petition.reference}`);
    expect(received?.text).not.toContain('Cột giá');
  });

  it('is judged by one of two officers at once', async () => {
    const { petition } = await desk.lodged();
    const judge = () =>
      desk.ask(
        `mutation ($id: ID!) { rejectPetition(id: $id, expectedVersion: 1, finding: "Đúng.") {
          ... on Petition { state } ... on NotAllowed { violations { code } } } }`,
        { id: petition.id },
        'contact_officer',
      );
    const answers = await Promise.all([judge(), judge()]);

    expect(answers).toContainEqual({ state: 'rejected' });
    expect(answers).toContainEqual({ violations: [{ code: 'changed_meanwhile' }] });
  });

  it('can be taken back by its petitioner until then', async () => {
    const lodged = await desk.lodged();
    const withdraw = () =>
      desk.ask(
        `mutation ($reference: String!, $accessCode: String!) {
          withdrawPetition(reference: $reference, accessCode: $accessCode) {
            ... on Petition { state } ... on NotAllowed { violations { code } } } }`,
        { reference: lodged.petition.reference, accessCode: lodged.accessCode },
      );

    expect(await withdraw()).toEqual({ state: 'withdrawn' });
    expect(await withdraw()).toEqual({ violations: [{ code: 'petition_state_not_allowed' }] });
  });
});

describe('an error that another body published', () => {
  it('becomes a petition there, which the petitioner follows with the first code', async () => {
    const lodged = await desk.lodged({ email: 'chuyen.tiep@thu.invalid' });
    const own = { toAgencyCode: 'HN-STC', isOwnInformation: true, finding: 'Sai ở trang của STC.' };
    on.clock.set('2026-11-25T09:00:00+07:00');
    const forwarded = await desk.step(lodged.petition.id, 'forwardPetition', own);

    expect(forwarded).toMatchObject({ state: 'forwarded', error: 'own_published_by_other' });
    const { id } = forwarded.forwardedTo;
    expect(await other.see(id)).toMatchObject({
      state: 'lodged',
      dueOn: '2026-12-07',
      nominalDueOn: '2026-12-05',
      forwardedFrom: lodged.petition.reference,
      timeline: [{ act: 'receive_petition', by: 'system' }],
    });
    await other.step(id, 'upholdPetition', { ...UPHOLD, error: 'of_other_published_by_self' });
    const record = { forms: ['portal'], channels: ['Cổng dữ liệu của Sở Tài chính'] };
    expect(await other.step(id, 'recordPetitionCorrection', record)).toMatchObject({
      state: 'corrected',
    });
    expect(await desk.follow(lodged)).toMatchObject({
      state: 'forwarded',
      forwardedTo: { state: 'corrected', agency: { code: 'HN-STC' } },
    });
    await expect.poll(() => lettersTo('chuyen.tiep@thu.invalid'), SOON).toHaveLength(4);
    for (const { text } of lettersTo('chuyen.tiep@thu.invalid'))
      expect(text).toContain(lodged.petition.reference);
    expect(await desk.see(lodged.petition.id)).toMatchObject({ forwardedTo: { openActions: [] } });
  });

  it('is passed on to nobody unknown, and then nothing is kept', async () => {
    const { petition } = await desk.lodged();
    const to = (toAgencyCode: string) =>
      desk.step(petition.id, 'forwardPetition', {
        toAgencyCode,
        isOwnInformation: false,
        finding: 'Không phải trang của Sở.',
      });

    expect(await to('KHONG-CO')).toMatchObject({
      violations: [{ code: 'agency_unknown', field: 'toAgencyCode' }],
    });
    expect(await to('HN-SXD')).toMatchObject({ violations: [{ code: 'right_body_required' }] });
    expect(await desk.see(petition.id)).toMatchObject({ state: 'lodged', version: 1 });
  });
});

describe('the lines about a petition', () => {
  it('are chained and checked with the register', async () => {
    const { petition } = await desk.lodged();
    await desk.step(petition.id, 'rejectPetition', { finding: 'Đúng như bản gốc.' });
    const { database } = on.opened;
    expect((await checkRegister(database)).tampering).toBeUndefined();

    class Undone extends Error {}
    let found: unknown;
    const attempt = database.transaction(async (transaction) => {
      await transaction.execute(sql`alter table register disable trigger register_append_only`);
      await transaction.delete(notices).where(eq(notices.petitionId, petition.id));
      await transaction.execute(
        sql`delete from register where request_id = ${petition.id} and number = 2`,
      );
      found = (await checkRegister(transaction)).tampering;
      throw new Undone();
    });
    await expect(attempt).rejects.toBeInstanceOf(Undone);
    expect(found).toMatchObject({ requestId: petition.id, number: 2, fault: 'it is missing' });
  });
});
