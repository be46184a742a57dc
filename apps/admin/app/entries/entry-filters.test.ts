import { describe, expect, it } from 'vitest';
import { askedFor, entryFiltersOf, entryPathWith } from './entry-filters.ts';

const read = (query: string) => entryFiltersOf(new URLSearchParams(query));

describe('the address of the catalogue', () => {
  it('means everything when it says nothing', () => {
    expect(read('')).toMatchObject({ group: 'all', search: null, reference: false });
    expect(entryPathWith(read(''), {})).toBe('/danh-muc');
  });

  it('is the same after being read and written', () => {
    const path = entryPathWith(
      read('nhom=waiting&tim=gi%C3%A1+%C4%91%E1%BA%A5t&tiep-can=conditional&tham-chieu=co'),
      {},
    );
    expect(read(path.slice('/danh-muc?'.length))).toMatchObject({
      group: 'waiting',
      search: 'giá đất',
      access: 'conditional',
      reference: true,
    });
  });

  it('leaves out what no filter knows', () => {
    expect(read('nhom=lost&tiep-can=secret&tham-chieu=maybe')).toMatchObject({
      group: 'all',
      access: null,
      reference: false,
    });
  });

  it('asks the API for a state, for what waits, or for what is due', () => {
    expect(askedFor(read('nhom=draft'))).toMatchObject({ state: 'draft', waitingForMe: false });
    expect(askedFor(read('nhom=waiting'))).toMatchObject({ state: null, waitingForMe: true });
    expect(askedFor(read('nhom=review'))).toMatchObject({ state: null, needsReview: true });
  });
});
