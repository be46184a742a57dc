import { describe, expect, it } from 'vitest';
import { codesOf, day, effectOf } from '../../test/request-builders.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { REMOVED } from './personal-data.ts';
import {
  proposalOfItem,
  releasedItemDuty,
  wasRequiredBefore,
  type ReleasedItem,
} from './released-item.ts';

const duty = (given: Partial<ReleasedItem>) =>
  releasedItemDuty(
    {
      publicationClass: 'L26.17.1.l',
      madeOn: day('2026-10-05'),
      askedOn: day('2026-10-19'),
      holder: 'state_agency',
      ...given,
    },
    VIETNAM_CALENDAR,
  );

describe('the duty to publish what was provided', () => {
  it('was due five working days after the information was made, asked for or not', () => {
    expect(effectOf(duty({}))).toMatchObject({ dueOn: '2026-10-12', basis: 'statute' });
  });

  it('counts from the day of asking where nobody knows when it was made', () => {
    expect(effectOf(duty({ madeOn: null })).dueOn).toBe('2026-10-26');
  });

  it('waits until March 2027 only for what 01/2026 was the first to require', () => {
    const older = { madeOn: day('2026-08-31') };

    expect(wasRequiredBefore('L26.17.1.l-1')).toBe(true);
    expect(wasRequiredBefore('L26.17.1.l')).toBe(true);
    expect(wasRequiredBefore('L16.17.1.a')).toBe(true);
    expect(wasRequiredBefore('L26.17.1.t')).toBe(false);
    expect(effectOf(duty(older)).basis).toBe('statute');
    expect(effectOf(duty({ ...older, publicationClass: 'L26.17.1.t' }))).toMatchObject({
      basis: 'backlog',
      dueOn: '2027-03-01',
    });
    expect(
      effectOf(duty({ madeOn: day('2026-09-01'), publicationClass: 'L26.17.1.t' })).basis,
    ).toBe('statute');
  });

  it('is none for a class that is none, nor for what units made before they were bound', () => {
    expect(codesOf(duty({ publicationClass: 'L26.17.2' }))).toEqual(['class_unknown']);
    expect(codesOf(duty({ holder: 'public_service_unit', madeOn: day('2026-08-31') }))).toEqual([
      'agency_not_bound',
    ]);
    expect(codesOf(duty({ holder: 'public_service_unit', madeOn: day('2026-09-01') }))).toEqual([]);
  });
});

describe('an entry made of an answered item', () => {
  const ITEM = {
    outcome: 'provided',
    description: 'Cho tôi xin kế hoạch chống úng ngập',
    documentName: 'Kế hoạch số 35/KH-UBND về chống úng ngập năm 2026',
    answer: null,
  } as const;
  const CONTEXT = {
    issuer: 'Sở Xây dựng',
    publicationClass: 'L26.17.1.a-1',
    madeOn: day('2026-10-05'),
    isDelivered: true,
  };

  it('takes title, number and kind from the name of the document', () => {
    expect(effectOf(proposalOfItem(ITEM, CONTEXT))).toMatchObject({
      content: {
        title: 'Kế hoạch số 35/KH-UBND về chống úng ngập năm 2026',
        documentNumber: '35/KH-UBND',
        documentKind: 'Kế hoạch',
        issuer: 'Sở Xây dựng',
        madeOn: '2026-10-05',
      },
      classes: ['L26.17.1.a-1'],
      warnings: [],
    });
    expect(
      effectOf(proposalOfItem({ ...ITEM, documentName: 'Nghị quyết 52/2025/NQ-HĐND' }, CONTEXT))
        .content.documentNumber,
    ).toBe('52/2025/NQ-HĐND');
  });

  it('falls back on the words of the request, one line and no longer than a title', () => {
    const of = (description: string) =>
      effectOf(
        proposalOfItem(
          { ...ITEM, documentName: null, description },
          { ...CONTEXT, publicationClass: null },
        ),
      );

    expect(of('\n  Bảng giá đất\nvà các tài liệu khác')).toMatchObject({
      content: { title: 'Bảng giá đất', documentNumber: null, documentKind: null },
      classes: [],
    });
    expect(of('từ '.repeat(100)).content.title).toHaveLength(299);
    expect(of('từ '.repeat(101)).content.title).toMatch(/từ…$/);
    expect(of('x'.repeat(301)).content.title).toBe(`${'x'.repeat(300)}…`);
  });

  it('leaves personal data out of the words, and says so', () => {
    const { content, warnings } = effectOf(
      proposalOfItem(
        {
          ...ITEM,
          documentName: 'Quyết định cấp cho CCCD 001185012345',
          answer: 'Liên hệ 0912345678.',
        },
        CONTEXT,
      ),
    );

    expect(content.title).toBe(`Quyết định cấp cho CCCD ${REMOVED}`);
    expect(content.summary).toBe(`Liên hệ ${REMOVED}.`);
    expect(warnings).toMatchObject([
      { code: 'personal_data_removed', field: 'title', under: [{ article: 16, clause: 2 }] },
      { code: 'personal_data_removed', field: 'summary' },
    ]);
  });

  it('is made of nothing that was refused or not yet decided', () => {
    expect(codesOf(proposalOfItem({ ...ITEM, outcome: 'refused' }, CONTEXT))).toEqual([
      'nothing_provided',
    ]);
    expect(codesOf(proposalOfItem({ ...ITEM, outcome: null }, CONTEXT))).toEqual([
      'nothing_provided',
    ]);
    expect(codesOf(proposalOfItem({ ...ITEM, outcome: 'partly_provided' }, CONTEXT))).toEqual([]);
    expect(codesOf(proposalOfItem(ITEM, { ...CONTEXT, isDelivered: false }))).toEqual([
      'stage_not_allowed',
    ]);
  });
});
