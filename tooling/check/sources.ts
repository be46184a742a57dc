import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../boundaries/import-graph.ts';
import { ROOT } from '../start/apps.ts';

const GENERATED = /\/gql\/|\/migrations\/|pnpm-lock\.yaml|schema\.graphql$|\.d\.ts$/;
const BINARY = /\.(?:ico|png|pdf|docx|xlsx|woff2?)$/;

/** The text files of the project that a person writes: what git tracks or would. */
export function writtenByHand(): Sources {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
  return new Map(
    paths
      .filter((path) => !GENERATED.test(path) && !BINARY.test(path))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
}

export function scripts(sources: Sources): Sources {
  return new Map([...sources].filter(([path]) => /\.tsx?$/.test(path)));
}
