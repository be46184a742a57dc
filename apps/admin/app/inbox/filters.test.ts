import { describe, expect, it } from 'vitest';
import { filtersOf, pathWith } from './filters.ts';

const read = (query: string) => filtersOf(new URLSearchParams(query));

describe('the address of the inbox', () => {
  it('means all open requests when it says nothing', () => {
    expect(read('')).toMatchObject({ bucket: 'all', search: null, after: null });
    expect(pathWith(read(''), {})).toBe('/');
  });

  it('is the same after being read and written', () => {
    const path = pathWith(read('muc=late&tim=b%E1%BA%A3ng+gi%C3%A1&luat=104%2F2016%2FQH13'), {});
    expect(read(path.slice(2))).toMatchObject({
      bucket: 'late',
      search: 'bảng giá',
      statute: '104/2016/QH13',
    });
  });

  it('leaves out what no filter knows', () => {
    expect(read('muc=everything&giai-doan=lost&tim=++')).toMatchObject({
      bucket: 'all',
      stage: null,
      search: null,
    });
  });

  it('starts another bucket at its first page', () => {
    expect(pathWith(read('muc=late&sau=abc'), { bucket: 'closed', after: null })).toBe(
      '/?muc=closed',
    );
  });
});
