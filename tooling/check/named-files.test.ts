import { expect, it } from 'vitest';
import { missingFiles } from './named-files.ts';

it('finds a file that a document names and that is gone', () => {
  const text = 'Read `tooling/check/check.ts`, then `tooling/check/gone.ts`.';

  expect(missingFiles(new Map([['README.md', text]]))).toEqual([
    'README.md names tooling/check/gone.ts, which is not there',
  ]);
});

it('leaves decision records as they were on their day', () => {
  expect(missingFiles(new Map([['docs/decisions/0001-x.md', '`tooling/gone.ts`']]))).toEqual([]);
});
