import { bringPostgres } from '../test/postgres.ts';
import { benchSearch } from './search-bench.ts';
import { benchYear } from './year-bench.ts';
import { onDatabaseOfItsOwn } from './server.ts';

// On the server that TEST_PG_URL names, else on one of our own.
const [what, ...sizes] = process.argv.slice(2);
const counts = sizes.map(Number);
const isMeant = what === 'search' || what === 'year';
if (
  !isMeant ||
  counts.length === 0 ||
  counts.some((count) => !Number.isInteger(count) || count < 1)
)
  throw new Error('Usage: pnpm bench search <entries> … | pnpm bench year <requests> …');

const server = await bringPostgres({ shared_buffers: '2GB', max_wal_size: '4GB' });
try {
  const bench = what === 'search' ? benchSearch : benchYear;
  for (const count of counts)
    await onDatabaseOfItsOwn(server.url, `minhbach_bench_${what}_${count}`, (url) =>
      bench(url, count),
    );
} finally {
  await server.stop();
}
