import { ALERT_SUBJECTS, type AlertSubject, type CalendarDate } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptRequest } from '../../test/kept-request.ts';
import { startMailServer, type MailServer } from '../../test/mail-server.ts';
import { person, type Person } from '../../test/people.ts';
import { identityOpenings } from '../requesters/requester.table.ts';
import { requests } from '../requests/request.table.ts';
import { complaints } from '../requests/thread.table.ts';
import { AlertRepository } from './alert.repository.ts';
import { AlertService } from './alert.service.ts';
import { alertChoices, alertLetters } from './alert.table.ts';

const THURSDAY = '2026-11-26T07:35:00+07:00';
const FRIDAY = '2026-11-27T07:35:00+07:00';
const MONDAY = '2026-11-30T07:35:00+07:00';
const BUILDING = 'Sở Xây dựng thành phố Hà Nội';
const day = (text: string) => text as CalendarDate; // a day by sight

let mail: MailServer;
let on: Api;
let overseer: Person;
let observer: Person;

beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi(THURSDAY, { SMTP_URL: mail.url, ADMIN_URL: 'https://quan-tri.test' });
  overseer = await person(on, 'overseer', 'HN-STP');
  observer = await person(on, 'observer', 'HN-VPHDND');
  await person(on, 'head');
});
beforeEach(async () => {
  on.clock.set(THURSDAY);
  mail.delivered.splice(0);
  await on.opened.database.delete(alertChoices);
  await on.opened.database.delete(alertLetters);
  await on.opened.database.update(requests).set({ stage: 'withdrawn' });
});
afterAll(async () => {
  await on.close();
  await mail.close();
});

const sendAll = () => on.application.get(AlertService, { strict: false }).sendAll();
const repository = () => on.application.get(AlertRepository, { strict: false });

/** Leaves these subjects alone in the letter of somebody. */
const only = (who: Person, ...subjects: AlertSubject[]) =>
  repository().choose(
    who.id,
    ALERT_SUBJECTS.map((subject) => ({
      subject,
      rhythm: subjects.includes(subject) ? 'daily' : 'never',
    })),
  );

async function kept(dueOn: string, agencyCode = 'HN-SXD') {
  const request = await keptRequest(on, { agencyCode });
  await on.opened.database
    .update(requests)
    .set({ stage: 'in_progress', dueOn: day(dueOn) })
    .where(eq(requests.id, request.id));
  return request;
}

const openings = (requestId: string, requesterId: string, at: string) => ({
  requestId,
  requesterId,
  staffId: overseer.id,
  byRole: 'contact_officer' as const,
  reason: 'Kiểm tra.',
  at: new Date(at),
});

describe('the letter of the morning', () => {
  it('counts by body what is late, with numbers of files and no names', async () => {
    await only(overseer, 'late_requests');
    const one = await kept('2026-11-24');
    const two = await kept('2026-11-25');
    const other = await kept('2026-11-20', 'HN-SYT');
    await kept('2026-11-26');
    await sendAll();

    expect(mail.delivered).toHaveLength(1);
    const [letter] = mail.delivered;
    expect(letter?.to).toEqual([overseer.email]);
    expect(letter?.headers['subject']).toBe('Minh Bạch: 3 việc mới cần theo dõi');
    expect(letter?.text).toBe(
      `Những việc mới phát sinh từ thư trước, theo từng cơ quan:

YÊU CẦU QUÁ HẠN TRẢ LỜI: 3 mới
- Sở Xây dựng thành phố Hà Nội: 2 mới (${one.reference}, ${two.reference})
- Sở Y tế thành phố Hà Nội: 1 mới (${other.reference})
Danh sách: https://quan-tri.test/?muc=late

Chọn việc muốn nhận và nhận bao lâu một lần tại: https://quan-tri.test/thu-sang

Thư được gửi tự động sáng ngày làm việc khi có việc mới, xin không trả lời thư này.
Minh Bạch
`,
    );
  });

  it('comes once a morning, with two processes at it at once', async () => {
    await kept('2026-11-24');
    await Promise.all([sendAll(), sendAll()]);
    await sendAll();
    expect(mail.delivered.map(({ to }) => to)).toEqual([[overseer.email]]);
  });

  it('does not come when nothing is new, and then names only what is', async () => {
    await only(overseer, 'late_requests');
    const before = await kept('2026-11-24');
    await sendAll();
    on.clock.set(FRIDAY);
    await sendAll();
    expect(mail.delivered).toHaveLength(1);

    const fresh = await kept('2026-11-27');
    on.clock.set(MONDAY);
    await sendAll();
    expect(mail.delivered[1]?.text).toContain(
      `- Sở Xây dựng thành phố Hà Nội: 1 mới, tất cả đang có 2 (${fresh.reference})\n`,
    );
    expect(mail.delivered[1]?.text).not.toContain(before.reference);
  });

  it('comes on no day off', async () => {
    await kept('2026-11-24');
    on.clock.set('2026-11-28T07:35:00+07:00');
    await sendAll();
    expect(mail.delivered).toEqual([]);
  });

  it('comes once a week where that was chosen', async () => {
    await repository().choose(
      overseer.id,
      ALERT_SUBJECTS.map((subject) => ({
        subject,
        rhythm: subject === 'late_requests' ? 'weekly' : 'never',
      })),
    );
    await kept('2026-11-24');
    await sendAll();
    await kept('2026-11-26');
    on.clock.set(FRIDAY);
    await sendAll();
    expect(mail.delivered).toHaveLength(1);
    on.clock.set(MONDAY);
    await sendAll();
    expect(mail.delivered).toHaveLength(2);
  });

  it('comes later when the address refused, and after a process that died over it', async () => {
    await kept('2026-11-24');
    mail.refuseWith(450);
    await expect(sendAll()).rejects.toThrow('1 letters to overseers were not sent.');
    mail.refuseWith(null);

    const claim = () => repository().claim(overseer.id, day('2026-11-26'), ['late_requests']);
    expect(await claim()).toBeDefined();
    on.clock.set('2026-11-26T07:40:00+07:00');
    await sendAll();
    expect(mail.delivered).toEqual([]);
    on.clock.set('2026-11-26T07:40:01+07:00');
    await sendAll();
    expect(mail.delivered).toHaveLength(1);
  });

  it('tells of complaints, contact points and openings; an observer of none before they ask', async () => {
    const request = await kept('2026-11-24');
    await on.opened.database.insert(complaints).values({
      id: crypto.randomUUID(),
      requestId: request.id,
      state: 'accepted',
      text: 'Chậm trả lời.',
      lodgedOn: day('2026-11-01'),
      dueOn: day('2026-11-25'),
      nominalDueOn: day('2026-11-25'),
    });
    await on.opened.database
      .update(requests)
      .set({ deliveredOn: day('2026-11-20') })
      .where(eq(requests.id, request.id));
    const at = '2026-11-25T10:00:00+07:00';
    await on.opened.database
      .insert(identityOpenings)
      .values(openings(request.id, request.requesterId, at));
    await sendAll();
    expect(mail.delivered).toHaveLength(1);
    const text = mail.delivered[0]?.text ?? '';
    expect(text).toContain(`GIẢI QUYẾT: 1 mới\n- ${BUILDING}: 1 mới (${request.reference})\n`);
    expect(text).toContain(`KHÁC THƯỜNG: 1 lượt\n- ${BUILDING}: 1 lượt (${request.reference})\n`);
    expect(text).toContain('ĐẦU MỐI CUNG CẤP THÔNG TIN: ');
    expect(text).toMatch(/và \d+ cơ quan khác\.\nDanh sách: .*dau-moi/);

    await only(observer, 'late_requests');
    await sendAll();
    expect(mail.delivered[1]?.to).toEqual([observer.email]);
  });
});
