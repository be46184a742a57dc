import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

describe('the examples of the README', () => {
  it('are there', () => {
    expect(examples.length).toBe(6);
  });

  it.each(examples.map((code) => [code.split('\n')[0] ?? '', code] as const))(
    'print what they say: %s',
    (_name, code) => {
      const promised = [...code.matchAll(/\/\/ → (.*)$/gm)].map((match) => match[1]);
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module-typescript', '--eval', code],
        { cwd: packageFolder, encoding: 'utf8' },
      );
      expect(stderr).toBe('');
      expect(promised.length).toBeGreaterThan(0);
      expect(stdout.trimEnd().split('\n')).toEqual(promised);
    },
  );
});
