import { expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { actualCosts, chargeable, CIRCULAR_46_2018, type Costs } from './costs.ts';
import { LAW_01_2026 } from './law-01-2026.ts';
import { citation } from './provision.ts';

const today = calendarDate('2026-10-12');

function costsOf(publicationCase: 'unpublished' | null): Costs {
  const ruling = actualCosts(
    {
      statute: LAW_01_2026,
      copies: [{ item: 'photocopy_black_white', size: 'a3', quantity: 3 }],
      area: 'difficult',
      postageVnd: 11_000,
      publicationCase,
    },
    CIRCULAR_46_2018,
  );
  if (!ruling.allowed) throw new Error('These costs are lawful.');
  return ruling.effect;
}

it('gives each line at the share of the area, so that the lines add up', () => {
  expect(costsOf(null)).toMatchObject({
    lines: [{ unitVnd: 6_000, amountVnd: 12_600 }],
    areaPercent: 70,
    copiesVnd: 12_600,
    totalVnd: 23_600,
    waivedUnder: null,
  });
});

it('cites the waiver and the case it is for', () => {
  expect(costsOf('unpublished').under.map(citation)).toEqual([
    '01/2026/QH16 25.2',
    '01/2026/QH16 23.1.a',
  ]);
});

it('charges nothing without a notice on the same day or before', () => {
  for (const notifiedOn of [null, calendarDate('2026-10-13')]) {
    expect(chargeable(costsOf(null), notifiedOn, today)).toMatchObject({
      violations: [{ code: 'cost_notice_required' }],
    });
  }
  expect(chargeable(costsOf(null), today, today)).toEqual({
    allowed: true,
    effect: { amountVnd: 23_600 },
  });
});

it('needs no notice for what is free', () => {
  expect(chargeable(costsOf('unpublished'), null, today)).toMatchObject({
    effect: { amountVnd: 0 },
  });
});

it('rounds the share of the area half up, line by line', () => {
  const odd = { ...CIRCULAR_46_2018, a4: { photocopy_black_white: 5, photocopy_colour: 5 } };
  const ruling = actualCosts(
    {
      statute: LAW_01_2026,
      copies: [
        { item: 'photocopy_black_white', size: 'a4', quantity: 1 },
        { item: 'photocopy_colour', size: 'a4', quantity: 2 },
      ],
      area: 'especially_difficult',
      postageVnd: 0,
      publicationCase: null,
    },
    odd,
  );
  expect(ruling).toMatchObject({
    effect: { lines: [{ amountVnd: 3 }, { amountVnd: 5 }], copiesVnd: 8 },
  });
});
