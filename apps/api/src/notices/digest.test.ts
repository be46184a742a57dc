import type { CalendarDate } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptRequest } from '../../test/kept-request.ts';
import { startMailServer, type MailServer } from '../../test/mail-server.ts';
import { person, type Person } from '../../test/people.ts';
import { PetitionDesk } from '../../test/petition-desk.ts';
import { casesOf } from '../../test/ways.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import { requests } from '../requests/request.table.ts';
import { officerDigests } from './digest.table.ts';
import { DigestService } from './digest.service.ts';

let mail: MailServer;
let on: Api;
let contact: Person;
let assignee: Person;
let head: Person;

beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi('2026-11-23T07:30:00+07:00', { SMTP_URL: mail.url });
  contact = await person(on, 'contact_officer');
  assignee = await person(on, 'unit_officer');
  head = await person(on, 'head');
  await person(on, 'contact_officer', 'HN-SYT');
});
beforeEach(() => mail.delivered.splice(0));
afterAll(async () => {
  await on.close();
  await mail.close();
});

async function due(dueOn: string, changes: Partial<typeof requests.$inferInsert> = {}) {
  const request = await keptRequest(on);
  const day = dueOn as CalendarDate; // a day by sight
  await on.opened.database
    .update(requests)
    .set({ stage: 'in_progress', dueOn: day, ...changes })
    .where(eq(requests.id, request.id));
  return request.reference;
}

const sendAll = () => on.application.get(DigestService, { strict: false }).sendAll();
const to = ({ email }: Person) => mail.delivered.filter((letter) => letter.to.includes(email));

it('tells each officer once what is late or due within three days, soonest first', async () => {
  const soon = await due('2026-11-26');
  const late = await due('2026-11-20');
  const later = await due('2026-11-27');
  const closed = await due('2026-11-24', { stage: 'delivered' });
  const given = await due('2026-11-23', { assigneeId: assignee.id });
  await sendAll();
  await sendAll();

  expect(mail.delivered).toHaveLength(2);
  expect(to(contact)[0]?.headers['subject']).toBe('Minh Bạch: 2 việc sắp hoặc đã đến hạn');
  expect(to(contact)[0]?.text).toContain(
    `- ${late}: hết Thứ Sáu 20/11/2026 (đã quá hạn 3 ngày)\n- ${soon}: hết Thứ Năm 26/11/2026 (còn 3 ngày)\n`,
  );
  for (const other of [later, closed, given]) expect(to(contact)[0]?.text).not.toContain(other);
  expect(to(assignee)[0]?.text).toContain(`- ${given}: hết Thứ Hai 23/11/2026 (hôm nay)`);
});

it('tells those who are left when one address refused, and that one later', async () => {
  on.clock.set('2026-11-25T07:30:00+07:00');
  mail.refuseWith(450);
  await expect(sendAll()).rejects.toThrow('2 digests were not sent.');
  mail.refuseWith(null);
  await sendAll();

  expect(mail.delivered).toHaveLength(2);
});

it('writes nobody on a day off, nor to whoever has left', async () => {
  on.clock.set('2026-11-28T07:30:00+07:00');
  await sendAll();
  expect(mail.delivered).toEqual([]);

  on.clock.set('2026-11-30T07:30:00+07:00');
  await on.application.get(StaffRepository, { strict: false }).deactivate(assignee.id, contact.id);
  await sendAll();
  expect(mail.delivered.flatMap((letter) => letter.to)).toEqual([contact.email]);
});

it('tells contact officers of petitions that are due too, between the requests', async () => {
  const desk = new PetitionDesk(on);
  on.clock.set('2026-11-13T09:00:00+07:00');
  const { petition } = await desk.lodged();
  on.clock.set('2026-11-21T09:00:00+07:00');
  const { petition: later } = await desk.lodged();
  await on.opened.database.delete(officerDigests);
  on.clock.set('2026-11-23T07:30:00+07:00');
  await sendAll();

  expect(petition.dueOn).toBe('2026-11-23');
  expect(to(contact)[0]?.text).toContain(
    `- ${petition.reference}: hết Thứ Hai 23/11/2026 (hôm nay)`,
  );
  expect(to(contact)[0]?.text).not.toContain(later.reference);
  expect(to(assignee)[0]?.text ?? '').not.toContain(petition.reference);
});

it('tells the head of a complaint that waits, and nobody else', async () => {
  const desk = new PetitionDesk(on);
  on.clock.set('2026-11-13T09:00:00+07:00');
  const { opened } = await casesOf(desk).accept_complaint.way('01/2026/QH16');
  const [complaint] = await desk.rows('select due_on::text as due from complaints');
  await on.opened.database.delete(officerDigests);
  on.clock.set(`${complaint?.due}T07:30:00+07:00`);
  await sendAll();

  const line = `- Khiếu nại ${opened.reference}: hết `;
  expect(to(head)[0]?.text).toContain(line);
  expect(to(contact)[0]?.text).not.toContain(line);
});
