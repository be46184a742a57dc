import { describe, expect, it } from 'vitest';
import { untidiness } from './tidy.ts';

const PATH = 'apps/api/src/requests/request.service.ts';

describe('untidiness', () => {
  it.each([
    ['a cast', 'const id = row.id as RequestId;'],
    ['a cast of a call', 'const all = Object.keys(words) as Stage[];'],
    ['a non-null claim', 'return found!;'],
    ['a non-null claim in a chain', 'return rows[0]!.id;'],
    ['a silenced line', '// oxlint-disable-next-line no-explicit-any'],
    ['an expected error', '// @ts-expect-error'],
    ['an ignored error', '// @ts-ignore the types are wrong'],
    ['unfinished work', '// TODO later'],
    ['a test that runs alone', "it.only('adds', () => {});"],
    ['a skipped test', "test.describe.skip('adds', () => {});"],
    ['a path of a machine', "readFile('/home/somebody/notes')"],
  ])('sees %s', (_, code) => {
    expect(untidiness(PATH, `${code}\n`)).toHaveLength(1);
  });

  it.each([
    ['a cast with its reason', 'const id = row.id as RequestId; // the column is a primary key'],
    ['a constant', "const STAGES = ['received'] as const;"],
    ['a renamed import', "import { test as base } from 'vitest';"],
    ['a renamed import on its own line', 'import {\n  test as base,\n} from "vitest";'],
    ['a namespace', "import * as z from 'zod';"],
    ['an inequality', 'if (a !== b) return !c;'],
    ['words that look like code', "const words = 'as Nguyễn! TO DO';"],
    ['SQL', 'sql`select count(*) as total from request`'],
    ['a suppression with its reason', '// @ts-expect-error the library types lag behind'],
    ['an address', "goto('/yeu-cau/home/1')"],
  ])('lets %s be', (_, code) => {
    expect(untidiness(PATH, `${code}\n`)).toEqual([]);
  });

  it('stops a file at 300 lines, a test at 400, and no table of data', () => {
    const lines = (count: number) => 'a();\n'.repeat(count);

    expect(untidiness(PATH, lines(300))).toEqual([]);
    expect(untidiness(PATH, lines(301))).toHaveLength(1);
    expect(untidiness('apps/api/src/a.test.ts', lines(400))).toEqual([]);
    expect(untidiness('apps/api/src/a.test.ts', lines(401))).toHaveLength(1);
    expect(untidiness('packages/domain/src/law/law-01-2026.ts', lines(900))).toEqual([]);
  });

  it.each([
    'apps/api/src/utils/dates.ts',
    'apps/public/app/helpers.ts',
    'packages/ui/src/core/a.ts',
  ])('finds that %s says nothing', (path) => {
    expect(untidiness(path, '')).toHaveLength(1);
  });
});
