import { describe, expect, it } from 'vitest';
import {
  agency,
  codesOf,
  CONTENT,
  day,
  effectOf,
  fieldsOf,
  FORM,
  intake,
  submittedOn,
} from '../../test/request-builders.ts';
import { instant } from '../calendar/calendar-date.ts';
import type { RequestForm } from './forms.ts';
import { previewDeadline } from './preview.ts';
import { register, submit } from './submit.ts';

const REQUESTER = FORM.requester;

function send(overrides: Partial<RequestForm> = {}, date = '2026-10-19') {
  return submit({ ...FORM, ...overrides }, submittedOn(date));
}

function by(requester: Partial<RequestForm['requester']>, date = '2026-10-19') {
  return send({ requester: { ...REQUESTER, ...requester } }, date);
}

describe('sending a form', () => {
  it('is valid on its face: the clock runs from receipt', () => {
    const { request, entry, warnings, deadline } = effectOf(send());
    expect(request).toMatchObject({
      stage: 'received',
      statute: '01/2026/QH16',
      channel: 'web',
      validOn: '2026-10-19',
      dueOn: '2026-11-02',
      nominalDueOn: '2026-10-31',
      version: 1,
      missing: [],
    });
    expect(request.items.map(({ number }) => number)).toEqual([1, 2]);
    expect(deadline?.dueOn).toBe('2026-11-02');
    expect(warnings).toEqual([]);
    expect(entry).toMatchObject({ action: 'submit', actorRole: 'requester', on: '2026-10-19' });
  });

  it('keeps identity out of the request and its line', () => {
    const { request, entry } = effectOf(send());
    for (const kept of [JSON.stringify(request), JSON.stringify(entry)]) {
      expect(kept).not.toContain('Nguyễn');
      expect(kept).not.toContain('001234567890');
      expect(kept).not.toContain('mau@');
    }
  });

  it('changes statute at midnight in Hanoi', () => {
    const at = (moment: string, date: string) =>
      effectOf(submit(FORM, { ...submittedOn(date), now: instant(moment) })).request;

    expect(at('2026-08-31T23:59:59+07:00', '2026-08-31').statute).toBe('104/2016/QH13');
    expect(at('2026-09-01T00:00:00+07:00', '2026-09-01').statute).toBe('01/2026/QH16');
    expect(at('2026-08-31T17:00:00Z', '2026-09-01').statute).toBe('01/2026/QH16');
  });

  it('tells everything that is wrong at once, each by its field', () => {
    const ruling = submit(
      {
        ...FORM,
        items: [{ description: '  ' }],
        requester: { kind: 'citizen', fullName: '', email: 'khong-phai-email' },
      },
      submittedOn('2026-10-19', { agency: null }),
    );
    expect(fieldsOf(ruling)).toEqual([
      'agencyCode',
      'items.0.description',
      'requester.fullName',
      'requester.email',
    ]);
  });

  it('looks at the form of an e-mail within its length only', () => {
    const email = `a@${'.'.repeat(300)}@`;
    const ruling = send({ requester: { ...REQUESTER, email } });
    expect(ruling).toMatchObject({ violations: [{ code: 'too_long', field: 'requester.email' }] });
    expect(fieldsOf(ruling)).toEqual(['requester.email']);
  });

  it('asks under 104/2016 for the document, the residence, the number and the purpose', () => {
    const bare: Partial<RequestForm> = {
      items: [{ description: 'Bảng giá đất' }],
      purpose: null,
      requester: { kind: 'citizen', fullName: 'Mẫu' },
    };
    expect(fieldsOf(send(bare, '2026-08-20'))).toEqual([
      'items.0.documentName',
      'requester.residence',
      'requester.idNumber',
      'purpose',
    ]);
    expect(fieldsOf(send(bare, '2026-10-19'))).toEqual(['requester.email']);
  });

  it('neither asks for a purpose under 01/2026 nor keeps one', () => {
    expect(effectOf(send({ purpose: 'Riêng tư' })).content.purpose).toBeNull();
    expect(effectOf(send({ purpose: 'Nghiên cứu' }, '2026-08-20')).content.purpose).toBe(
      'Nghiên cứu',
    );
  });

  it('needs an address to post to, and otherwise any way to answer', () => {
    const none = { email: null, phone: null, postalAddress: null, residence: null };
    const posted = {
      delivery: 'postal',
      requester: { ...REQUESTER, ...none, phone: '0912345678' },
    };
    expect(fieldsOf(send({ ...posted, delivery: 'postal' }))).toEqual(['requester.postalAddress']);
    expect(by({ ...none, phone: '0912345678' }).allowed).toBe(true);
    expect(codesOf(by(none))).toEqual(['answer_address_required']);
  });

  it('knows no fax from September 2026 on', () => {
    expect(codesOf(send({ delivery: 'fax' }))).toEqual(['delivery_not_in_statute']);
    expect(effectOf(send({ delivery: 'fax' }, '2026-08-20')).request.dueOn).toBe('2026-08-26');
  });
});

describe('texts', () => {
  it('are composed and cleaned, and keep their emoji', () => {
    const { content } = effectOf(
      send({ items: [{ description: '\u0000  Gia\u0301 đất 👩‍👩‍👧 \u202E\r\nnăm 2025  ' }] }),
    );
    expect(content.items[0]?.description).toBe('Giá đất 👩‍👩‍👧 \nnăm 2025');
  });

  it('may have five thousand characters and not one more', () => {
    const of = (length: number) => send({ items: [{ description: 'ă'.repeat(length) }] });
    expect(of(5000).allowed).toBe(true);
    expect(codesOf(of(5001))).toEqual(['too_long']);
    expect(codesOf(of(10_000))).toEqual(['too_long']);
  });

  it('are empty when nothing in them can be seen', () => {
    expect(fieldsOf(send({ items: [{ description: '\u200B \u00A0\u2060' }] }))).toEqual([
      'items.0.description',
    ]);
  });

  it('have their formats', () => {
    expect(codesOf(by({ phone: '12' }))).toEqual(['not_a_phone_number']);
    expect(by({ phone: '+84 (24) 3825-3536' }).allowed).toBe(true);
    expect(codesOf(by({ idNumber: '12' }))).toEqual(['not_an_id_number']);
    expect(effectOf(by({ idNumber: '0012 3456 7890' })).content.requester.idNumber).toBe(
      '001234567890',
    );
    expect(codesOf(by({ birthDate: day('2026-10-20') }))).toContain('in_the_future');
  });

  it('come in one to twenty items', () => {
    const items = (count: number) =>
      send({ items: Array.from({ length: count }, (_, n) => ({ description: `Mục ${n}` })) });
    expect(codesOf(items(0))).toEqual(['required']);
    expect(items(20).allowed).toBe(true);
    expect(codesOf(items(21))).toEqual(['too_many']);
  });
});

describe('to whom', () => {
  const to = (overrides: Parameters<typeof agency>[0], date = '2026-10-19') =>
    submit(FORM, submittedOn(date, { agency: agency(overrides) }));

  it('an abolished district is answered for by its successors', () => {
    expect(to({ level: 'district', validUntil: day('2025-06-30') })).toMatchObject({
      violations: [
        { code: 'agency_abolished', field: 'agencyCode', under: [{ article: 31, clause: 1 }] },
      ],
    });
    expect(to({ validUntil: day('2026-10-19') }).allowed).toBe(true);
    expect(codesOf(to({ validUntil: day('2026-10-18') }))).toEqual(['agency_abolished']);
  });

  it('a public service unit is bound from 1 September 2026', () => {
    expect(codesOf(to({ kind: 'public_service_unit' }, '2026-08-31'))).toEqual([
      'agency_not_bound',
    ]);
    expect(effectOf(to({ kind: 'public_service_unit' }, '2026-09-01')).warnings).toMatchObject([
      { code: 'prior_information_of_unit', under: [{ article: 31, clause: 2 }] },
    ]);
  });

  it('a commune raises a warning and never a refusal', () => {
    const warned = (overrides: Partial<RequestForm>) =>
      effectOf(
        submit(
          { ...FORM, ...overrides },
          submittedOn('2026-10-19', { agency: agency({ level: 'commune' }) }),
        ),
      ).warnings.map(({ code }) => code);
    expect(warned({})).toEqual(['commune_residence']);
    expect(warned({ directlyConcerned: true })).toEqual([]);
    expect(warned({ requester: { ...REQUESTER, residence: null } })).toEqual(['residence_unknown']);
  });
});

describe('who asks', () => {
  const minor = (birthDate: string, date: string, representativeName: string | null = null) =>
    by({ kind: 'minor', birthDate: day(birthDate), representativeName }, date);

  it('minors of 5, 14 and 16, before and after 1 September 2026', () => {
    const alone = (birthDate: string, date: string) => codesOf(minor(birthDate, date));
    expect(alone('2021-01-01', '2026-08-31')).toEqual(['representative_required']);
    expect(alone('2021-01-01', '2026-09-01')).toEqual(['representative_required']);
    expect(alone('2012-01-01', '2026-08-31')).toEqual(['representative_required']);
    expect(alone('2012-01-01', '2026-09-01')).toEqual(['representative_required']);
    expect(alone('2010-01-01', '2026-08-31')).toEqual(['representative_required']);
    expect(alone('2010-01-01', '2026-09-01')).toEqual([]);
    expect(effectOf(minor('2012-01-01', '2026-09-01', 'Mẹ')).warnings).toMatchObject([
      { code: 'representative_consent' },
    ]);
    expect(codesOf(by({ kind: 'minor', birthDate: null }))).toEqual(['birth_date_required']);
  });

  it('a resident foreigner is looked at for own interest, unless they say so', () => {
    const foreigner = { ...REQUESTER, kind: 'resident_foreigner' } as const;
    expect(effectOf(by(foreigner)).warnings).toMatchObject([{ code: 'own_interest_only' }]);
    expect(effectOf(send({ requester: foreigner, directlyConcerned: true })).warnings).toEqual([]);
  });
});

describe('registering what came by another way', () => {
  const take = (overrides: Parameters<typeof intake>[1], date = '2026-10-19') =>
    register(intake(date, overrides), submittedOn(date));

  it('lists what is missing and starts no clock', () => {
    const { request, deadline } = effectOf(
      take({
        items: [{ description: '' }],
        requester: { kind: 'minor', fullName: 'Nguyễn Văn Mẫu' },
      }),
    );
    expect(request).toMatchObject({ stage: 'received', validOn: null, dueOn: null });
    expect(request.missing).toEqual(['description', 'answer_address', 'birth_date']);
    expect(deadline).toBeNull();
    const nameless = take({ requester: { kind: 'citizen' } });
    expect(effectOf(nameless).request.missing).toEqual(['full_name', 'answer_address']);
  });

  it('takes no paper that names neither a person nor anything wanted', () => {
    expect(take({ items: [{ description: ' ' }], requester: { kind: 'citizen' } })).toMatchObject({
      violations: [
        { code: 'required', field: 'items.0.description' },
        { code: 'required', field: 'requester.fullName' },
        { code: 'answer_address_required' },
      ],
    });
  });

  it('a call only helps, until it is confirmed', () => {
    const { request, warnings } = effectOf(take({ channel: 'phone_assisted' }));
    expect(request).toMatchObject({ validOn: null, missing: ['confirmation'] });
    expect(warnings).toMatchObject([{ code: 'needs_confirmation' }]);
  });

  it('a fax came until 31 August 2026', () => {
    expect(take({ channel: 'fax' }, '2026-08-31').allowed).toBe(true);
    expect(take({ channel: 'fax' }, '2026-09-01')).toMatchObject({
      violations: [{ code: 'channel_not_in_statute', under: [{ article: 24, clause: 1 }] }],
    });
  });

  it('keeps the true days, and they follow each other', () => {
    const late = { sentAt: instant('2026-08-31T23:59:00+07:00'), receivedOn: day('2026-09-03') };
    const { request } = effectOf(
      register({ ...intake('2026-09-03'), ...late }, submittedOn('2026-09-04')),
    );
    expect(request).toMatchObject({ statute: '104/2016/QH13', validOn: '2026-09-03' });

    expect(codesOf(take({ receivedOn: day('2026-10-18') }))).toEqual(['received_before_sent']);
    expect(codesOf(take({ receivedOn: day('2026-10-20') }))).toEqual(['in_the_future']);
    expect(codesOf(take({ sentAt: instant('2018-06-30T23:59:59+07:00') }))).toEqual([
      'no_statute_in_force',
    ]);
  });
});

describe('a preview', () => {
  it('shows the last day that sending would give, and keeps nothing', () => {
    const {
      fresh: _fresh,
      requesterId: _requesterId,
      sample: _sample,
      ...rest
    } = submittedOn('2026-10-19');
    expect(effectOf(previewDeadline(FORM, rest))).toMatchObject({
      statute: '01/2026/QH16',
      deadline: { dueOn: '2026-11-02' },
      warnings: [],
    });
    expect(codesOf(previewDeadline({ ...FORM, items: [] }, rest))).toEqual(['required']);
    expect(CONTENT.items).toHaveLength(2);
  });
});
