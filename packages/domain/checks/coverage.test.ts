import { existsSync, readFileSync } from 'node:fs';
import { DUTIES } from '@minhbach/domain';
import { describe, expect, it } from 'vitest';

const REPOSITORY = new URL('../../../', import.meta.url);
const PACKAGE = new URL('../', import.meta.url);
const coverage = readFileSync(new URL('docs/law/coverage.md', REPOSITORY), 'utf8');

const rows = coverage
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (duty|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const duties = rows.map((cells) => cells[1] ?? '');

/** `path` or `path` "title", in any cell of a row. */
const references = rows.flatMap((cells) =>
  cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`(?: "([^"]+)")?/g)].map((match) => ({
      path: match[1] ?? '',
      title: match[2],
    })),
  ),
);

function locate(path: string): URL {
  return new URL(path, /^(apps|packages|docs|e2e|tooling)\//.test(path) ? REPOSITORY : PACKAGE);
}

describe('docs/law/coverage.md', () => {
  it('lists every duty of Article 34 of 2016 and Article 11 of 2026', () => {
    const points = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l'];
    const article34 = [...points.map((point) => `34.1.${point}`), '34.2', '34.3'];
    const article11 = [1, 2, 3, 4, 5, 6, 7].map((clause) => `11.${clause}`);
    expect([...article34, ...article11].filter((duty) => !duties.includes(duty))).toEqual([]);
  });

  it('lists every duty that has a clock', () => {
    expect(DUTIES.filter((duty) => !duties.includes(duty))).toEqual([]);
  });

  it('names code and test for a duty, or says that it is not served yet', () => {
    const bare = rows.filter((cells) => {
      const served = cells.filter((cell) => cell.includes('`')).length >= 2;
      return !served && !cells.some((cell) => cell.startsWith('not served yet'));
    });
    expect(bare).toEqual([]);
  });

  it('names only files that are there', () => {
    expect(references.filter(({ path }) => !existsSync(locate(path)))).toEqual([]);
  });

  it('names only tests that are there', () => {
    const absent = references.filter(({ path, title }) => {
      return title !== undefined && !readFileSync(locate(path), 'utf8').includes(title);
    });
    expect(absent).toEqual([]);
    expect(references.filter(({ title }) => title !== undefined).length).toBeGreaterThan(20);
  });
});
