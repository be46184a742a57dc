import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

/** The default of 128 MB would be half of the process's memory and win nothing at this size. */
const START_PARAMETERS = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'];

/** Without a folder the database lives in memory; `from` is a dump to start from. */
export function openEngine(folder?: string, from?: Blob): Promise<PGlite> {
  return PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(from === undefined ? {} : { loadDataDir: from }),
    extensions: { pg_trgm, unaccent },
    startParams: START_PARAMETERS,
  });
}
