import { crossings } from '../boundaries/boundaries.ts';
import { untidiness } from '../tidy/tidy.ts';
import { current } from './generated.ts';
import { missingFiles } from './named-files.ts';
import { scripts, writtenByHand } from './sources.ts';
import { command, type Step } from './step.ts';

const STEPS: readonly Step[] = [
  command('format', 'oxfmt --check .'),
  command('build', 'turbo run build --output-logs=errors-only'),
  command('types', 'turbo run typecheck --output-logs=errors-only'),
  command('types of the tooling', 'tsc -p tooling'),
  command('lint', 'oxlint --type-aware --deny-warnings .'),
  { name: 'boundaries', faults: () => crossings(scripts(writtenByHand())).join('\n') },
  {
    name: 'tidy',
    faults: () => [...writtenByHand()].flatMap(([path, text]) => untidiness(path, text)).join('\n'),
  },
  { name: 'files that documents name', faults: () => missingFiles(writtenByHand()).join('\n') },
  command('unused code and dependencies', 'knip --no-progress'),
  current({
    name: 'schema.graphql',
    path: 'apps/api/schema.graphql',
    folder: 'apps/api',
    line: 'node dist/write-schema.js',
    remedy: 'pnpm --filter @minhbach/api run schema',
  }),
  current({
    name: 'migrations against tables',
    path: 'apps/api/migrations',
    folder: 'apps/api',
    line: 'drizzle-kit generate',
    remedy: 'pnpm --filter @minhbach/api run migrations',
  }),
  ...['public', 'admin'].map((site) =>
    current({
      name: `typed documents of ${site}`,
      path: `apps/${site}/app/gql`,
      folder: `apps/${site}`,
      line: 'graphql-codegen',
      remedy: `pnpm --filter @minhbach/${site} run documents`,
    }),
  ),
  command('the domain as a package', 'publint --strict --pack npm', 'packages/domain'),
  command('law coverage', 'vitest run coverage', 'packages/domain'),
];

process.exit(check());

function check(): number {
  const failed = STEPS.filter((step) => !passes(step)).map(({ name }) => name);
  if (failed.length === 0) console.log('\nAll checks pass.');
  else console.error(`\n${failed.length} of ${STEPS.length} fail: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

function passes({ name, faults }: Step): boolean {
  const startedAt = performance.now();
  const found = faults();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${found === '' ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (found !== '') console.error(`\n${found.replaceAll(/^/gm, '    ')}\n`);
  return found === '';
}
