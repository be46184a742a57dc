import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DigestService } from '../src/notices/digest.service.ts';
import { startApi, type Api } from './api.ts';
import { FORM, type Shown } from './desk.ts';
import { EntryDesk } from './entry-desk.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import { PetitionDesk } from './petition-desk.ts';

/** Longer than the two looks that an idle worker may be away. */
const SOON = { timeout: 15_000 };

let mail: MailServer;
let on: Api;
let desk: PetitionDesk;
beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi('2026-11-23T09:00:00+07:00', { SMTP_URL: mail.url });
  desk = new PetitionDesk(on);
});
afterAll(async () => {
  await on.close();
  await mail.close();
});

const lettersTo = (email: string) => mail.delivered.filter(({ to }) => to.includes(email));
const by = (email: string) => ({ requester: { ...FORM.requester, email } });

it('goes round: asked, provided, published, found, pointed to, gone, and answered anew', async () => {
  // The first citizen asks, and is given what had to be public long ago.
  const asked = await desk.opened(by('nguoi.thu.nhat@thu.invalid'));
  await desk.must(asked, 'contact_officer', 'judge_valid');
  await desk.must(asked, 'contact_officer', 'provide_item', {
    item: 1,
    documents: [await desk.document()],
    publicationClass: 'L26.17.1.a-1',
    madeOn: '2026-11-02',
  });
  await desk.must(asked, 'contact_officer', 'deliver');
  const owed = await desk.ask('{ answerDues { totalCount } }', {}, 'contact_officer');
  expect(owed).toEqual({ totalCount: 1 });

  // One click makes a draft of it; two persons classify it, and it is public.
  const { entry } = await desk.ask(
    `mutation ($id: ID!) { draftEntryFromItem(requestId: $id, itemNumber: 1) { ... on ItemProposal { entry { id } } } }`,
    { id: asked.id },
    'unit_officer',
  );
  const keepers = new EntryDesk(on);
  await keepers.publish(entry.id);
  const paid = await desk.ask('{ answerDues { totalCount } }', {}, 'contact_officer');
  expect(paid).toEqual({ totalCount: 0 });

  // The next citizen is offered it while writing, and needs to ask nobody.
  const draft = randomUUID();
  const words = `Xin bản ${FORM.items[0]?.documentName}`;
  const offered: Shown[] = await desk.ask(
    `query ($words: String!, $draft: ID!) { lookFirst(words: $words, agencyCode: "HN-SXD", draft: $draft) { id files { href } } }`,
    { words, draft },
  );
  expect(offered[0]?.id).toBe(entry.id);
  expect(offered[0]?.files).toHaveLength(1);
  await desk.ask(
    `mutation ($entry: ID!, $draft: ID!) { answersMe(entryId: $entry, draft: $draft, agencyCode: "HN-SXD") { __typename } }`,
    { entry: entry.id, draft },
  );
  const today = on.clock.today();
  expect(
    await desk.ask(
      `query ($on: CalendarDate!) { deflection(from: $on, until: $on) { looked answered asked percent } }`,
      { on: today },
      'contact_officer',
    ),
  ).toEqual([{ looked: 1, answered: 1, asked: 0, percent: 100 }]);

  // Another asks all the same, and is pointed to it.
  const another = await desk.opened(by('nguoi.thu.ba@thu.invalid'));
  await desk.must(another, 'contact_officer', 'judge_valid');
  await desk.must(another, 'contact_officer', 'refuse_item', {
    item: 1,
    refusal: { ground: 'already_public', reason: 'Đã công khai.', publicEntryId: entry.id },
  });
  await desk.must(another, 'contact_officer', 'deliver');

  // The entry is taken back: the refusal falls by itself, and both parties are told.
  on.clock.set('2026-12-08T10:00:00+07:00');
  await keepers.withdraw(entry.id);
  await expect.poll(async () => (await desk.track(another)).stage, SOON).toBe('in_progress');
  expect(await desk.track(another)).toMatchObject({
    items: [{ outcome: null }],
    next: { by: 'contact_officer', action: 'provide_item' },
  });
  await expect
    .poll(
      () => lettersTo('nguoi.thu.ba@thu.invalid').some(({ text }) => text.includes('mở lại')),
      SOON,
    )
    .toBe(true);
  expect(lettersTo('nguoi.thu.nhat@thu.invalid').some(({ text }) => text.includes('mở lại'))).toBe(
    false,
  );
  const officer = desk.people.get('contact_officer');
  on.clock.set('2026-12-09T07:30:00+07:00');
  await on.application.get(DigestService, { strict: false }).sendAll();
  expect(lettersTo(officer?.email ?? '').at(-1)?.text).toContain(another.reference);

  // And what was provided is owed to everybody again.
  const again = await desk.ask('{ answerDues { totalCount } }', {}, 'contact_officer');
  expect(again).toEqual({ totalCount: 1 });
});
