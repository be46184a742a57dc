import { expect, it } from 'vitest';
import { rowFiltersOf, rowsAt, sheetAt } from './row-filters.ts';

const NONE = { verdict: null, outcome: null, problem: null, unconfirmed: false, after: null };
const read = (address: string) => rowFiltersOf(new URLSearchParams(address));

it('goes into an address and comes back out of it', () => {
  const filters = {
    verdict: 'faulty',
    outcome: 'refused',
    problem: 'not_a_date',
    unconfirmed: true,
    after: 'WzUwXQ',
  } as const;
  expect(read(rowsAt(filters))).toEqual(filters);
  expect(read(rowsAt({}))).toEqual(NONE);
});

it('takes no word for an answer that is none', () => {
  expect(read('?ket-qua=x&da-nhap=y')).toEqual(NONE);
});

it('leads to the sheet of the same rows', () => {
  expect(sheetAt('a', 'xlsx', { verdict: 'faulty', problem: 'required' })).toBe(
    '/files/catalogue-import/a/rows.xlsx?verdict=faulty&problem=required',
  );
});
