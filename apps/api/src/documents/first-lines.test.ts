import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isTextMarkedSecret } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from '../../test/files.ts';
import { firstLines } from './first-lines.ts';
import { neutralFileName } from './file-name.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minhbach-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(parts: Record<string, string>) {
  const path = join(folder, 'a.docx');
  await writeFile(path, zip(parts));
  await using file = await open(path);
  return await firstLines(file, 'docx');
}

// Each takes far longer than a test may last when its pattern is tried from every sign.
describe('a hostile file', () => {
  it('of many parts is looked into so far', async () => {
    const heads = Array.from({ length: 150 }, (_, at) => [`word/header${at}.xml`, '<w:p/>']);
    expect(await linesOf(Object.fromEntries(heads))).toHaveLength(100);
  });

  it('of brackets that never close is read at once', async () => {
    const brackets = '<'.repeat(100_000);
    const before = performance.now();
    expect(await linesOf({ 'word/document.xml': brackets })).toEqual([[brackets]]);
    expect(performance.now() - before).toBeLessThan(5000);
  });

  it('of dots without end is read at once, and named', () => {
    const dots = `${'.'.repeat(100_000)}x`;
    expect(isTextMarkedSecret([dots, 'MẬT...'])).toBe(true);
    expect(neutralFileName(`a${dots}. .`)).toHaveLength(200);
  });
});
