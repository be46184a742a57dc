import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, FORM } from '../../test/desk.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
});
beforeEach(() => on.clock.set('2026-11-20T09:00:00+07:00'));
afterAll(() => on.close());

const codes = (outcome: { violations?: { code: string; field: string }[] }) =>
  (outcome.violations ?? []).map(({ code, field }) => `${code} ${field}`);
const person = (own: object) => ({ requester: { ...FORM.requester, ...own } });

describe('a form', () => {
  it('becomes a request whose last day is one value for whoever looks', async () => {
    const form = { ...FORM };
    const preview = await desk.ask(
      `query ($form: RequestForm!) { previewRequest(form: $form) { ... on RequestPreview { statute deadline { dueOn } } } }`,
      { form },
    );
    const opened = await desk.opened(form);
    const tracked = await desk.track(opened);
    const seen = await desk.look(opened);

    expect(preview).toEqual({ statute: '01/2026/QH16', deadline: { dueOn: '2026-12-02' } });
    expect([tracked.dueOn, tracked.deadline.dueOn, seen.dueOn]).toEqual(
      Array(3).fill('2026-12-02'),
    );
    expect(tracked.deadline.derivation.join(' ')).toContain('12 ngày theo khoản 3 Điều 26');
    expect(tracked.timeline).toMatchObject([{ action: 'submit', by: 'requester' }]);
  });

  it('is governed by the statute of the minute in which it was sent', async () => {
    on.clock.set('2026-08-31T23:59:00+07:00');
    const before = await desk.opened();
    on.clock.set('2026-09-01T00:00:00+07:00');
    const after = await desk.opened();

    expect(await desk.track(before)).toMatchObject({
      statute: '104/2016/QH13',
      dueOn: '2026-09-07',
    });
    expect(await desk.track(after)).toMatchObject({ statute: '01/2026/QH16', dueOn: '2026-09-14' });
  });

  it('with half an emoji, or the same need twice, is mended and kept', async () => {
    const opened = await desk.opened({
      items: [{ description: 'Hồ sơ \ud83d' }],
      needs: ['large_print', 'large_print'],
    });
    expect(await desk.track(opened)).toMatchObject({ items: [{ number: 1 }] });
    const [row] = await desk.rows('select needs from requests where id = $1', [opened.id]);
    expect(row.needs).toEqual(['large_print']);
  });

  it('is told everything that it lacks at once, and nothing is kept', async () => {
    on.clock.set('2026-08-17T09:00:00+07:00');
    const { rows: before } = await on.opened.executeSql('select id from requests');
    const outcome = await desk.submit({
      items: [{ description: '  ' }],
      purpose: null,
      requester: { kind: 'citizen', fullName: '' },
    });
    const { rows: after } = await on.opened.executeSql('select id from requests');

    expect(codes(outcome)).toEqual(
      expect.arrayContaining([
        'required requester.fullName',
        'required items.0.description',
        'required purpose',
      ]),
    );
    expect(outcome.violations.every(({ message }: { message: string }) => message.length > 5)).toBe(
      true,
    );
    expect(after).toHaveLength(before.length);
  });

  it('to an abolished district, an unknown code or a unit not yet bound is refused with its reason', async () => {
    const agency = async (agencyCode: string) => codes(await desk.submit({ agencyCode }));
    const first = 'select code from agencies where level = $1 limit 1';
    const [district] = await desk.rows(first, ['district']);
    const [unit] = await desk.rows(first, ['service_unit']);

    expect(await agency(district.code)).toEqual(['agency_abolished agencyCode']);
    expect(await agency('KHÔNG-CÓ')).toEqual(['agency_unknown agencyCode']);
    expect(await agency(unit.code)).toEqual([]);
    on.clock.set('2026-08-28T09:00:00+07:00');
    expect(await agency(unit.code)).toEqual(['agency_not_bound agencyCode']);
  });

  it.each([
    [
      5,
      'representative_required requester.representativeName',
      'representative_required requester.representativeName',
    ],
    [
      14,
      'representative_required requester.representativeName',
      'representative_required requester.representativeName',
    ],
    [16, 'representative_required requester.representativeName', undefined],
  ])('of a child of %d is judged by the statute of its day', async (age, under2016, under2026) => {
    const child = person({ kind: 'minor', birthDate: `${2026 - age}-01-15` });
    on.clock.set('2026-08-14T09:00:00+07:00');
    expect(codes(await desk.submit(child))).toEqual([under2016]);
    on.clock.set('2026-09-15T09:00:00+07:00');
    expect(codes(await desk.submit(child))).toEqual(under2026 === undefined ? [] : [under2026]);
  });

  it('keeps emoji and composes decomposed letters; what looks like code stays text', async () => {
    const description = "Hồ sơ 🌳 <script>alert(1)</script> ' OR 1=1 --".normalize('NFD');
    const opened = await desk.opened({ items: [{ description }] });
    const { rows } = await on.opened.executeSql(
      'select description from request_items where request_id = $1',
      [opened.id],
    );

    expect(rows).toEqual([{ description: description.normalize('NFC') }]);
  });

  it('of ten thousand characters in a field is refused beside that field', async () => {
    const outcome = await desk.submit({
      items: [{ description: 'a'.repeat(10_000) }],
      ...person({ fullName: 'b'.repeat(10_000) }),
    });

    expect(codes(outcome)).toEqual(
      expect.arrayContaining(['too_long items.0.description', 'too_long requester.fullName']),
    );
  });

  it('leaves no name, address or number in the clear anywhere in the database', async () => {
    await desk.opened(
      person({ fullName: 'Đặng Bí Ẩn', email: 'bi.an@example.vn', idNumber: '079099012345' }),
    );
    const tables = await desk.rows(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const texts = [];
    for (const { name } of tables)
      texts.push(JSON.stringify(await desk.rows(`select t::text as row from "${name}" t`)));

    expect(texts.join()).not.toMatch(/Bí Ẩn|bi\.an|079099012345/);
  });
});

describe('the same form sent again', () => {
  it('with the same key is one request with the same answer', async () => {
    const [one, two] = await Promise.all([desk.submit({}, 'hai-lan'), desk.submit({}, 'hai-lan')]);
    const later = await desk.submit({}, 'hai-lan');

    expect(one.__typename).toBe('Submitted');
    expect([two.accessCode, later.accessCode]).toEqual([one.accessCode, one.accessCode]);
    expect([two.request.id, later.request.id]).toEqual([one.request.id, one.request.id]);
  });

  it('with the same key and other words is refused', async () => {
    await desk.submit({}, 'mot-khoa');
    const other = await desk.submit({ items: [{ description: 'Việc khác' }] }, 'mot-khoa');

    expect(codes(other)).toEqual(['idempotency_key_reused idempotencyKey']);
  });

  it('a day later is not repeated, since nobody keeps the code', async () => {
    await desk.submit({}, 'hom-qua');
    on.clock.set('2026-11-21T09:00:01+07:00');

    expect(codes(await desk.submit({}, 'hom-qua'))).toEqual(['already_sent idempotencyKey']);
  });
});

describe('intake', () => {
  const LETTER = {
    channel: 'postal',
    sentAt: '2026-11-16T08:00:00+07:00',
    receivedOn: '2026-11-18',
    items: FORM.items,
    delivery: 'postal',
    requester: { ...FORM.requester, postalAddress: 'Số 1 phố Mẫu, Hà Nội' },
  };

  it('counts from the day the letter truly came', async () => {
    const { request } = await desk.register(LETTER);

    expect(request).toMatchObject({
      channel: 'postal',
      receivedOn: '2026-11-18',
      dueOn: '2026-11-30',
    });
  });

  it('takes what is incomplete, and no clock runs until it is completed', async () => {
    const { request, accessCode } = await desk.register({
      ...LETTER,
      requester: { kind: 'citizen' },
    });
    expect(request).toMatchObject({ stage: 'received', dueOn: null, validOn: null });
    expect(request.missing).toContain('full_name');

    const opened = { ...request, accessCode };
    const own = { missing: request.missing, explanation: 'Ghi họ tên và địa chỉ nhận trả lời.' };
    await desk.must(opened, 'contact_officer', 'ask_to_complete', own);
    on.clock.set('2026-11-25T10:00:00+07:00');
    const requester = { fullName: 'Lê Văn Hòa', email: 'hoa@example.vn', residence: 'Hà Nội' };
    const completed = await desk.must(opened, 'requester', 'complete', { requester });

    expect(completed).toMatchObject({
      stage: 'received',
      validOn: '2026-11-25',
      dueOn: '2026-12-07',
      missing: [],
    });
  });

  it('by fax is refused after 1 September 2026 and taken before', async () => {
    const fax = { ...LETTER, channel: 'fax', purpose: 'Học tập' };

    expect(codes(await desk.register(fax))).toEqual(['channel_not_in_statute channel']);
    const earlier = { ...fax, sentAt: '2026-08-28T08:00:00+07:00', receivedOn: '2026-08-28' };
    expect((await desk.register(earlier)).request).toMatchObject({ statute: '104/2016/QH13' });
  });

  it('is for contact officers, and for their own agency', async () => {
    const query = `mutation ($form: IntakeForm!) { registerRequest(form: $form, idempotencyKey: "x") { ... on NotAllowed { violations { code field } } } }`;

    expect(codes(await desk.ask(query, { form: LETTER }, 'unit_officer'))).toEqual([
      'role_not_allowed null',
    ]);
    expect(codes(await desk.ask(query, { form: LETTER }))).toEqual(['role_not_allowed null']);
    const elsewhere = { ...LETTER, agencyCode: 'HN-SNNMT' };
    expect(codes(await desk.register(elsewhere))).toEqual(['not_your_request agencyCode']);
  });
});
