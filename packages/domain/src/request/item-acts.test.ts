import { describe, expect, it } from 'vitest';
import {
  after,
  codesOf,
  day,
  DOCUMENTS,
  effectOf,
  fieldsOf,
  HEAD,
  inProgress,
  OFFICER,
  on,
} from '../../test/request-builders.ts';
import type { ActionOf } from './actions.ts';
import { decide } from './decide.ts';
import type { InformationRequest } from './request.ts';

function provide(
  overrides: Partial<ActionOf<'provide_item'>>,
  request: InformationRequest = inProgress(),
) {
  return decide(
    request,
    { type: 'provide_item', item: 1, documentIds: [], ...overrides },
    on('2026-10-20', OFFICER, DOCUMENTS),
  );
}

describe('providing an item', () => {
  it('takes documents or an answer in words', () => {
    expect(codesOf(provide({}))).toEqual(['documents_or_answer_required']);
    expect(provide({ answer: 'Có 12 dự án' }).allowed).toBe(true);
    expect(effectOf(provide({ documentIds: ['doc-1'] })).request.items[0]).toMatchObject({
      outcome: 'provided',
      documentIds: ['doc-1'],
      decidedOn: '2026-10-20',
    });
  });

  it('gives only documents of this request that were checked', () => {
    expect(codesOf(provide({ documentIds: ['doc-1', 'doc-of-another'] }))).toEqual([
      'document_unknown',
    ]);
  });

  it('waits for the consent that was asked for, and not longer', () => {
    const asked = after(inProgress(), [
      { type: 'ask_consent', item: 1, concerned: 'Ông A', explanation: 'Có số điện thoại' },
      on('2026-10-20'),
    ]);
    const consentId = asked.consents[0]?.id ?? '';
    expect(provide({ answer: 'Có' }, asked)).toMatchObject({
      violations: [{ code: 'consent_missing', field: 'item', under: [{ article: 16 }, {}, {}] }],
    });
    expect(provide({ answer: 'Có', item: 2 }, asked).allowed).toBe(true);

    const denied = after(asked, [{ type: 'record_denial', consentId }, on('2026-10-20')]);
    expect(codesOf(provide({ answer: 'Có' }, denied))).toEqual(['consent_missing']);
    const given = after(asked, [{ type: 'record_consent', consentId }, on('2026-10-20')]);
    expect(provide({ answer: 'Có' }, given).allowed).toBe(true);
    const overridden = after(denied, [
      { type: 'override_consent', consentId, reason: 'Sức khỏe cộng đồng' },
      on('2026-10-20', HEAD),
    ]);
    expect(provide({ answer: 'Có' }, overridden).allowed).toBe(true);
  });
});

describe('what is provided and had to be public', () => {
  it('is named with its class and day in the line, and nothing is said of other answers', () => {
    const named = { answer: 'Có', publicationClass: 'L26.17.1.l', madeOn: day('2026-10-20') };

    expect(effectOf(provide(named)).entry.facts).toMatchObject({
      publicationClass: 'L26.17.1.l',
      madeOn: '2026-10-20',
    });
    expect(effectOf(provide({ answer: 'Có' })).entry.facts).not.toHaveProperty('publicationClass');
  });

  it('is of a class that the list has, made no later than today', () => {
    const of = (publicationClass: string, madeOn = '2026-10-20') =>
      fieldsOf(provide({ answer: 'Có', publicationClass, madeOn: day(madeOn) }));

    expect(of('L26.17.1.a-1')).toEqual([]);
    expect(of('L16.17.1.g-4')).toEqual([]);
    expect(of('L26.17.2')).toEqual(['publicationClass']);
    expect(of('giá đất')).toEqual(['publicationClass']);
    expect(of('L26.17.1.l', '2026-10-21')).toEqual(['madeOn']);
  });
});

describe('providing a part', () => {
  const withheld = {
    ground: 'not_accessible',
    reason: 'Phần còn lại là biên bản nội bộ',
    head: 'internal',
    factualExplanation: 'Họp nội bộ ngày 3/9',
  } as const;

  function part(overrides: Partial<ActionOf<'provide_item_partly'>>, date = '2026-10-20') {
    const request = date < '2026-09-01' ? inProgress(date, 'complex') : inProgress();
    return decide(
      request,
      { type: 'provide_item_partly', item: 1, documentIds: ['doc-1'], withheld, ...overrides },
      on(date, OFFICER, DOCUMENTS),
    );
  }

  it('gives a document and keeps the ground of what was withheld', () => {
    const { request, entry } = effectOf(part({}));
    expect(request.items[0]).toMatchObject({
      outcome: 'partly_provided',
      documentIds: ['doc-1'],
      refusal: { ground: 'not_accessible', head: 'internal' },
    });
    expect(entry.facts).toMatchObject({ outcome: 'partly_provided', head: 'internal' });
  });

  it('is a reading that also holds under 104/2016', () => {
    expect(part({}, '2026-08-20').allowed).toBe(true);
  });

  it('needs the part, and a ground of restricted information with its evidence', () => {
    expect(codesOf(part({ documentIds: [] }))).toEqual(['documents_required']);
    expect(codesOf(part({ withheld: { ...withheld, ground: 'beyond_capacity' } }))).toEqual([
      'not_a_partial_ground',
    ]);
    expect(part({ withheld: { ...withheld, factualExplanation: null } })).toMatchObject({
      violations: [{ code: 'required', field: 'withheld.factualExplanation' }],
    });
  });
});
