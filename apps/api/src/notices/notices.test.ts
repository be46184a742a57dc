import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarDate } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptRequest, writeLine, type KeptRequest } from '../../test/kept-request.ts';
import { parsed, startMailServer, type MailServer } from '../../test/mail-server.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { AccessCodeLetterService } from './access-code-letter.service.ts';
import { NoticeRepository, type PlannedNotice } from './notice.repository.ts';
import { NoticeService } from './notice.service.ts';
import { notices } from './notice.table.ts';

/** Longer than the two looks that an idle worker may be away. */
const SOON = { timeout: 15_000 };
const DUE_ON = '2026-12-02' as CalendarDate; // a Wednesday, by sight

let mail: MailServer;
let on: Api;

beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi(undefined, { SMTP_URL: mail.url });
});
afterEach(() => mail.refuseWith(null));
afterAll(async () => {
  await on.close();
  await mail.close();
});

const kindOf = (kind: PlannedNotice['kind'], { reference }: KeptRequest): PlannedNotice => ({
  kind,
  facts: { reference, agency: 'Sở Xây dựng thành phố Hà Nội', dueOn: DUE_ON },
});

async function plan(
  request: KeptRequest,
  planned: PlannedNotice[],
  {
    number = 1,
    texts = {},
    api = on,
  }: { number?: number; texts?: Record<string, string>; api?: Api } = {},
) {
  const sequence = await writeLine(api, request, { number, texts });
  const repository = api.application.get(NoticeRepository, { strict: false });
  const line = { sequence, requestId: request.id };
  await api.opened.database.transaction((transaction) =>
    repository.plan(transaction, line, planned),
  );
  return line;
}

const noticesOf = ({ id }: KeptRequest, api = on) =>
  api.opened.database.select().from(notices).where(eq(notices.requestId, id));
const noticeOf = async (request: KeptRequest) => (await noticesOf(request))[0];
const sentTo = (email: string) => mail.delivered.filter(({ to }) => to.includes(email));
const send = (id: string) => on.application.get(NoticeService, { strict: false }).send(id);

describe('a letter', () => {
  it('goes to the sealed address and says when, never what or who', async () => {
    const request = await keptRequest(on, { email: 'dan@thu.invalid' });
    const texts = { reason: 'Phải tìm trong kho lưu trữ từ năm 1998.' };
    await plan(request, [kindOf('extended', request)], { texts });

    await expect.poll(() => sentTo('dan@thu.invalid'), SOON).toHaveLength(1);
    const [letter] = sentTo('dan@thu.invalid');
    expect(letter?.headers).toMatchObject({
      subject: `Minh Bạch: có cập nhật về yêu cầu ${request.reference}`,
      'content-type': 'text/plain; charset=utf-8',
      'auto-submitted': 'auto-generated',
    });
    expect(letter?.text).toContain('Thời hạn trả lời mới: hết Thứ Tư 02/12/2026.');
    expect(letter?.text).toContain('Phải tìm trong kho lưu trữ từ năm 1998.');
    expect(letter?.text).toContain(`${on.config.publicUrl}/tra-cuu/${request.reference}`);
    expect(letter?.text).not.toContain('Nguyễn Văn Mẫu');
    expect(letter?.text).not.toContain(request.accessCode);
    await expect.poll(async () => (await noticeOf(request))?.sentAt, SOON).not.toBeNull();
  });

  it('says where the answer will be handed over, when the agency has named a place', async () => {
    const request = await keptRequest(on, { email: 'noi-nhan@thu.invalid' });
    const texts = { place: 'Bộ phận một cửa, tầng 1.' };
    await plan(request, [kindOf('time_notice', request)], { texts });

    await expect.poll(() => sentTo('noi-nhan@thu.invalid'), SOON).toHaveLength(1);
    expect(sentTo('noi-nhan@thu.invalid')[0]?.text).toContain('Bộ phận một cửa, tầng 1.');
    await expect.poll(async () => (await noticeOf(request))?.sentAt, SOON).not.toBeNull();
  });

  it('leaves the agency’s words to the page where they could tell what was asked', async () => {
    const request = await keptRequest(on, { email: 'kin@thu.invalid' });
    const texts = { reason: 'Nội dung về thửa đất số 12.' };
    await plan(request, [kindOf('delivered', request)], { texts });

    await expect.poll(() => sentTo('kin@thu.invalid'), SOON).toHaveLength(1);
    expect(sentTo('kin@thu.invalid')[0]?.text).not.toContain('thửa đất');
    await expect.poll(async () => (await noticeOf(request))?.sentAt, SOON).not.toBeNull();
  });

  it('is planned once however often its line is worked', async () => {
    const request = await keptRequest(on, { email: 'mot-lan@thu.invalid' });
    const line = await plan(request, [kindOf('received', request)]);
    const repository = on.application.get(NoticeRepository, { strict: false });
    await on.opened.database.transaction((transaction) =>
      repository.plan(transaction, line, [kindOf('received', request)]),
    );

    await expect.poll(async () => (await noticeOf(request))?.sentAt, SOON).not.toBeNull();
    expect(await noticesOf(request)).toHaveLength(1);
    expect(sentTo('mot-lan@thu.invalid')).toHaveLength(1);
  });

  it('is owed together with its line or not at all', async () => {
    const request = await keptRequest(on, { email: 'huy@thu.invalid' });
    const sequence = await writeLine(on, request, { number: 1 });
    const repository = on.application.get(NoticeRepository, { strict: false });
    const jobs = async () => {
      const { rows } = await on.opened.executeSql('select count(*)::int as count from jobs.job');
      return rows[0];
    };
    const before = await jobs();

    await expect(
      on.opened.database.transaction(async (transaction) => {
        const line = { sequence, requestId: request.id };
        await repository.plan(transaction, line, [kindOf('received', request)]);
        throw new Error('the act failed after all');
      }),
    ).rejects.toThrow('the act failed after all');
    expect(await noticesOf(request)).toEqual([]);
    expect(await jobs()).toEqual(before);
  });
});

describe('when something breaks', () => {
  it('the letter lost between sending and recording goes again, recognisably the same', async () => {
    const request = await keptRequest(on, { email: 'hai-lan@thu.invalid' });
    mail.dropNext();
    await plan(request, [kindOf('judged_valid', request)]);
    await expect.poll(async () => (await noticeOf(request))?.lastFailure, SOON).not.toBeNull();
    const notice = await noticeOf(request);
    expect(notice?.sentAt).toBeNull();

    await send(notice?.id ?? '');
    await send(notice?.id ?? '');
    const ids = sentTo('hai-lan@thu.invalid').map(({ headers }) => headers['message-id']);
    expect(ids).toEqual([notice?.messageId, notice?.messageId]);
    expect((await noticeOf(request))?.attempts).toBe(2);
  });

  it('the server’s sentence, which repeats the address, is kept nowhere', async () => {
    const request = await keptRequest(on, { email: 'khong-co@thu.invalid' });
    mail.refuseWith(550);
    await plan(request, [kindOf('received', request)]);

    await expect
      .poll(async () => (await noticeOf(request))?.lastFailure, SOON)
      .toBe('EENVELOPE 550');
    const { rows } = await on.opened.executeSql('select * from jobs.job');
    expect(JSON.stringify(rows)).not.toContain('khong-co@thu.invalid');
  });

  it('a job that fails for good is handed on', async () => {
    const jobs = on.application.get(JobQueue, { strict: false });
    const given = Promise.withResolvers<unknown>();
    await jobs.define('test_given_up', {});
    await jobs.define('test_failing', { retryLimit: 0, deadLetter: 'test_given_up' });
    await jobs.work('test_failing', () => Promise.reject(new Error('always')));
    await jobs.work('test_given_up', async (data) => given.resolve(data));
    await on.opened.database.transaction((transaction) =>
      jobs.add(transaction, 'test_failing', { nth: 7 }),
    );

    expect(await given.promise).toMatchObject({ nth: 7 });
  });
});

describe('whoever cannot be written to', () => {
  it('is recorded so: no e-mail was given', async () => {
    const request = await keptRequest(on);
    await plan(request, [kindOf('received', request)]);

    await expect.poll(async () => (await noticeOf(request))?.unaddressedAt, SOON).not.toBeNull();
  });

  it('is recorded so: the identity is erased', async () => {
    const request = await keptRequest(on, { email: 'da-xoa@thu.invalid' });
    await on.application.get(RequesterRepository, { strict: false }).erase(request.requesterId);
    await plan(request, [kindOf('received', request)]);

    await expect.poll(async () => (await noticeOf(request))?.unaddressedAt, SOON).not.toBeNull();
    expect(sentTo('da-xoa@thu.invalid')).toEqual([]);
  });
});

it('is put into a folder where there is no mail server', async () => {
  const alone = await startApi();
  try {
    const request = await keptRequest(alone, { email: 'hop-thu@thu.invalid' });
    await plan(request, [kindOf('withdrawn', request)], { api: alone });
    await expect
      .poll(async () => (await noticesOf(request, alone))[0]?.sentAt, SOON)
      .not.toBeNull();

    const outbox = join(alone.config.dataDir, 'outbox');
    const [name = ''] = await readdir(outbox);
    expect((await stat(join(outbox, name))).mode & 0o077).toBe(0);
    const { headers, text } = parsed(await readFile(join(outbox, name), 'utf8'));
    expect(headers).toMatchObject({ to: 'hop-thu@thu.invalid' });
    expect(text).toContain(`xác nhận bạn đã rút yêu cầu ${request.reference}`);
  } finally {
    await alone.close();
  }
});

it('is shown to operators when nobody will send it any more', async () => {
  const request = await keptRequest(on, { email: 'bo-qua@thu.invalid' });
  mail.refuseWith(421);
  await plan(request, [kindOf('received', request)]);
  await expect.poll(async () => (await noticeOf(request))?.lastFailure, SOON).not.toBeNull();
  const noticeId = (await noticeOf(request))?.id;
  const jobs = on.application.get(JobQueue, { strict: false });
  await on.opened.database.transaction((transaction) =>
    jobs.add(transaction, 'notice_given_up', { noticeId }),
  );

  await expect.poll(async () => (await noticeOf(request))?.gaveUpAt, SOON).not.toBeNull();
  const metrics = await on.inject({ method: 'GET', url: '/metrics' });
  expect(metrics.body).toContain('minhbach_notices_given_up 1');
});

it('takes a new access code to the sealed address alone, and nowhere else', async () => {
  const letters = on.application.get(AccessCodeLetterService, { strict: false });
  const withEmail = await keptRequest(on, { email: 'mat-ma@thu.invalid' });
  const without = await keptRequest(on);

  expect(await letters.send({ ...withEmail, accessCode: 'AAAA-BBBB-CCCC-DDDD' })).toBe(true);
  expect(await letters.send({ ...without, accessCode: 'EEEE-FFFF-GGGG-HHHH' })).toBe(false);
  const [letter] = sentTo('mat-ma@thu.invalid');
  expect(letter?.text).toContain('AAAA-BBBB-CCCC-DDDD');
  expect(JSON.stringify(letter?.headers)).not.toContain('AAAA-BBBB-CCCC-DDDD');
  expect(await noticesOf(withEmail)).toEqual([]);
});
