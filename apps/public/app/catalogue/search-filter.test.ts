import { expect, it } from 'vitest';
import { addressOf, filterOf, hiddenFieldsOf, isNarrowed } from './search-filter.ts';

const read = (query: string) => filterOf(new URLSearchParams(query));

it('reads an address and writes the same again', () => {
  const address =
    '/danh-muc?co-quan=HN-SXD&loai=L26.17.1.a&van-ban=K%E1%BA%BF+ho%E1%BA%A1ch&muc=public&nam=2026&xep=newest&hieu-luc=con&tim=gi%C3%A1';
  const filter = read(address.split('?')[1] ?? '');

  expect(filter).toMatchObject({ words: 'giá', agencyCode: 'HN-SXD', year: '2026', inForce: true });
  expect(addressOf(filter)).toBe(address);
  expect(addressOf(filter, 'abc')).toBe(`${address}&sau=abc`);
});

it('leaves out what an address cannot mean', () => {
  expect(read('nam=26&loai=L99&muc=secret&xep=up')).toEqual(read(''));
  expect(addressOf(read(''))).toBe('/danh-muc');
});

it('carries along everything but the words', () => {
  expect(hiddenFieldsOf(read('tim=a&nam=2026'))).toEqual({ nam: '2026' });
});

it('knows whether a list is narrowed', () => {
  expect([read('tim=a'), read('xep=newest')].map(isNarrowed)).toEqual([false, false]);
  expect([read('nam=2026'), read('hieu-luc=con')].map(isNarrowed)).toEqual([true, true]);
});
