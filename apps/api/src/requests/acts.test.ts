import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, FORM, type Opened, type Shown } from '../../test/desk.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
});
beforeEach(() => on.clock.set('2026-11-09T09:00:00+07:00'));
afterAll(() => on.close());

const codes = ({ violations }: Shown) =>
  (violations ?? []).map(({ code, field }: Shown) => `${code} ${field}`);
const noLines = async ({ id }: Opened) =>
  (await desk.rows('select count(*)::int as lines from register where request_id = $1', [id]))[0]
    .lines;

describe('an extension', () => {
  const reason = 'Phải tìm trong kho lưu trữ.';
  let opened: Opened;
  beforeEach(async () => {
    opened = await desk.opened();
    await desk.must(opened, 'contact_officer', 'judge_valid');
  });

  it('is given on the last day, once, and shows its day before', async () => {
    on.clock.set('2026-11-23T16:00:00+07:00');
    const { openActions } = await desk.look(opened);
    const offered = openActions.find(({ action }: Shown) => action === 'extend');
    const done = await desk.must(opened, 'contact_officer', 'extend', { reason });

    expect(offered.deadlineIfTaken.dueOn).toBe('2026-12-03');
    expect(done).toMatchObject({ dueOn: '2026-12-03', extended: true });
    expect(done.openActions.map(({ action }: Shown) => action)).not.toContain('extend');
    const again = await desk.act(opened, 'contact_officer', 'extend', { reason });
    expect(codes(again)).toEqual(['already_extended null']);
    expect(await noLines(opened)).toBe(3);
  });

  it('is refused a day late, and without a reason', async () => {
    const silent = await desk.act(opened, 'contact_officer', 'extend', { reason: ' ' });
    on.clock.set('2026-11-24T08:00:00+07:00');
    const late = await desk.act(opened, 'contact_officer', 'extend', { reason });

    expect(codes(silent)).toEqual(['required reason']);
    expect(codes(late)).toEqual(['deadline_passed null']);
    expect(await noLines(opened)).toBe(2);
  });
});

describe('asking to complete', () => {
  const own = { missing: ['description'], explanation: 'Nêu rõ năm.' };

  it('stops the clock once, and not after the last day', async () => {
    const late = await desk.opened();
    const once = await desk.opened();
    await desk.must(once, 'contact_officer', 'ask_to_complete', own);
    await desk.must(once, 'requester', 'complete', { items: FORM.items });
    const again = await desk.act(once, 'contact_officer', 'ask_to_complete', own);
    on.clock.set('2026-11-24T08:00:00+07:00');
    const tooLate = await desk.act(late, 'contact_officer', 'ask_to_complete', own);

    expect(codes(again)).toEqual(['already_asked_to_complete null']);
    expect(codes(tooLate)).toEqual(['deadline_passed null']);
    const { overdue, openActions } = await desk.look(late);
    expect(overdue).toBe(true);
    expect(openActions.map(({ action }: Shown) => action)).not.toContain('ask_to_complete');
  });

  it('is undone by a complaint that the head upholds, and the clock has run on', async () => {
    const opened = await desk.opened();
    await desk.must(opened, 'contact_officer', 'ask_to_complete', own);
    on.clock.set('2026-11-26T09:00:00+07:00');
    const { complaints } = await desk.must(opened, 'requester', 'lodge_complaint', { text: 'Đủ.' });
    const complaint = complaints[0].id;
    await desk.must(opened, 'head', 'accept_complaint', { complaint });
    const decision = 'Phiếu đã đủ nội dung.';
    const upheld = await desk.must(opened, 'head', 'uphold_complaint', { complaint, decision });

    expect(upheld).toMatchObject({ stage: 'received', dueOn: '2026-11-23', overdue: true });
    expect(upheld.timeline.at(-1).detail).toContain('Hạn trả lời: Thứ Hai 23/11/2026.');
  });
});

describe('an answer', () => {
  it('never holds a file that was kept as internal', async () => {
    const opened = await desk.opened();
    const documents = [await desk.document('internal')];
    const given = await desk.act(opened, 'contact_officer', 'provide_item', { item: 1, documents });

    expect(codes(given)).toEqual(['document_unknown documentIds.0']);
  });
});

describe('a refusal', () => {
  it('without its evidence is told what each ground still needs', async () => {
    const opened = await desk.opened();
    const refuse = async (refusal: object) =>
      codes(await desk.act(opened, 'contact_officer', 'refuse_item', { item: 1, refusal }));

    expect(await refuse({ ground: 'not_accessible', reason: 'Không được.' })).toEqual(
      expect.arrayContaining([
        'head_required refusal.head',
        'partial_provision_not_considered refusal.partialConsidered',
      ]),
    );
    expect(await refuse({ ground: 'already_public', reason: '' })).toEqual(
      expect.arrayContaining(['required refusal.reason', 'required refusal.publicAddress']),
    );
    expect(await refuse({ ground: 'not_responsible', reason: 'Không phải việc của Sở.' })).toEqual([
      'right_body_required refusal.rightAgencyCode',
    ]);
    expect(await refuse({ ground: 'costs_unpaid', reason: 'Chưa trả.' })).toEqual([
      'cost_notice_required refusal.costNotice',
    ]);
    expect(await noLines(opened)).toBe(1);
  });

  it('because it was provided twice needs two requests of the same person', async () => {
    const someone = (idNumber: string) => ({ requester: { ...FORM.requester, idNumber } });
    const provided = async (idNumber: string) => {
      const opened = await desk.opened(someone(idNumber));
      const own = { item: 1, documents: [], answer: 'Nội dung trả lời mẫu.' };
      await desk.must(opened, 'contact_officer', 'provide_item', own);
      return opened.reference;
    };
    const twice = [await provided('001 085 000 001'), await provided('001085000001')];
    const others = [await provided('001085000002'), String(twice[0])];
    const third = await desk.opened(someone('001085000001'));
    const refuse = (earlierRequests: string[]) => {
      const refusal = { ground: 'provided_twice', reason: 'Đã cung cấp hai lần.', earlierRequests };
      return desk.act(third, 'contact_officer', 'refuse_item', { item: 1, refusal });
    };

    expect(codes(await refuse(others))).toEqual([
      'two_earlier_requests_required refusal.earlierRequests',
    ]);
    const typed = twice.map((reference) => reference.toLowerCase().replaceAll('-', ' '));
    expect((await refuse(typed)).items).toMatchObject([{ refusalGround: 'provided_twice' }]);
  });
});

describe('costs', () => {
  const COSTS = { lines: [{ item: 'photocopy_colour', pages: 10 }], postage: 0 };
  const payBy = '2026-11-12';

  it('follow the area that the agency is kept with, and are whole where nobody classified it', async () => {
    const charged = async () =>
      (await desk.must(await desk.opened(), 'contact_officer', 'notify_costs', { ...COSTS, payBy }))
        .costs.totalVnd;
    const whole = await charged();
    const setArea = `update agencies set area_difficulty = $1 where code = 'HN-SXD'`;
    await desk.rows(setArea, ['difficult']);
    const lowered = await charged();
    await desk.rows(setArea, [null]);

    expect([whole, lowered]).toEqual([180_000, 126_000]);
  });

  it('are neither charged nor refused for where 23.1 makes the information free', async () => {
    const opened = await desk.opened();
    const own = { ...COSTS, payBy, publicationCase: 'unpublished' };
    const charged = await desk.act(opened, 'contact_officer', 'notify_costs', own);
    const { costs } = await desk.must(opened, 'contact_officer', 'notify_costs', {
      ...COSTS,
      payBy,
    });
    on.clock.set('2026-11-13T09:00:00+07:00');
    const refuse = (publicationCase: string | null) => {
      const refusal = { ground: 'costs_unpaid', reason: 'Chưa trả.', costNotice: costs.id };
      const whole = { item: 1, refusal: { ...refusal, publicationCase } };
      return desk.act(opened, 'contact_officer', 'refuse_item', whole);
    };

    expect(codes(charged)).toEqual(['no_costs_to_charge lines']);
    expect(codes(await refuse('unreachable'))).toEqual(['free_of_charge refusal.ground']);
    expect((await refuse(null)).items).toMatchObject([{ refusalGround: 'costs_unpaid' }]);
  });
});

describe('the next step', () => {
  it('opens its day to the reasons, whichever clock it has', async () => {
    const opened = await desk.opened();
    const answering = (await desk.look(opened)).next;
    await desk.must(opened, 'contact_officer', 'judge_valid');
    const given = { item: 1, documents: [], answer: 'Nội dung trả lời mẫu.' };
    await desk.must(opened, 'contact_officer', 'provide_item', given);
    await desk.must(opened, 'contact_officer', 'deliver');
    const claim = { item: 1, claim: 'Thiếu phụ lục.' };
    const claimed = (await desk.must(opened, 'requester', 'claim_correction', claim)).next;

    expect(answering).toMatchObject({ action: 'judge_valid', dueOn: '2026-11-23' });
    expect(answering.deadline).toMatchObject({ dueOn: '2026-11-23' });
    expect(claimed).toMatchObject({ action: 'correct', dueOn: '2026-11-19' });
    expect(claimed.deadline.dueOn).toBe('2026-11-19');
    expect(claimed.deadline.derivation.join(' ')).toContain('khoản 2 Điều 28');
  });
});

describe('an act', () => {
  it('by whoever is not signed in any more says so, and loses nothing', async () => {
    const opened = await desk.opened();
    const late = desk.ask(
      `mutation ($id: ID!) { addNote(id: $id, expectedVersion: 1, text: "Một") { __typename } }`,
      { id: opened.id },
    );

    await expect(late).rejects.toThrow('UNAUTHENTICATED');
    expect(await noLines(opened)).toBe(1);
  });

  it('with a document of another request or agency is refused beside that document', async () => {
    const [opened, other] = [await desk.opened(), await desk.opened()];
    const elsewhere = new Desk(on, 'HN-SNNMT');
    const provide = async (to: Opened, documents: string[]) =>
      desk.act(to, 'contact_officer', 'provide_item', { item: 1, documents });
    const taken = await desk.document();
    await desk.must(other, 'contact_officer', 'provide_item', { item: 1, documents: [taken] });

    for (const document of [taken, await elsewhere.document(), 'không phải mã'])
      expect(codes(await provide(opened, [document]))).toEqual(['document_unknown documentIds.0']);
  });

  it('that delivers releases the documents of every item to the requester, and not before', async () => {
    const opened = await desk.opened();
    const document = await desk.document();
    await desk.must(opened, 'contact_officer', 'provide_item', { item: 1, documents: [document] });
    const documentsOf = async () => (await desk.track(opened)).items[0].documents;

    expect(await documentsOf()).toEqual([]);
    await desk.must(opened, 'contact_officer', 'deliver');
    expect(await documentsOf()).toEqual([{ id: document, released: true }]);
  });

  it('of the requester may be written down by a contact officer, and the register says who did', async () => {
    const opened = await desk.opened();
    const withdrawn = await desk.ask(
      `mutation ($id: ID!) { withdrawRequest(key: { id: $id }, reason: "Nói tại quầy") {
        ... on InformationRequest { stage timeline { action by } } } }`,
      { id: opened.id },
      'contact_officer',
    );

    expect(withdrawn.stage).toBe('withdrawn');
    const [line] = await desk.rows(
      'select line::jsonb as line from register where request_id = $1 and number = 2',
      [opened.id],
    );
    expect(line.line).toMatchObject({
      actor: { role: 'contact_officer' },
      facts: { onBehalfOfRequester: true },
    });
  });

  it('keeps the reasons of every last day that the timeline tells, the former ones too', async () => {
    const opened = await desk.opened();
    await desk.must(opened, 'contact_officer', 'judge_valid');
    await desk.must(opened, 'contact_officer', 'extend', { reason: 'Tra cứu lưu trữ' });

    const { timeline } = await desk.ask(
      `query ($id: ID!) { request(id: $id) { timeline { action deadline { dueOn derivation } } } }`,
      { id: opened.id },
      'contact_officer',
    );
    const [first, , last] = timeline.map((event: Shown) => event.deadline);
    expect(first.dueOn < last.dueOn).toBe(true);
    expect(first.derivation.length).toBeGreaterThan(1);
  });
});
