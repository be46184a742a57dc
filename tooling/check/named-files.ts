import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../boundaries/import-graph.ts';
import { ROOT } from '../start/apps.ts';

const NAMED = /`((?:apps|packages|docs|tooling|e2e)\/[\w./-]+)`/g;
/** A record says what was true on its day. */
const DOCUMENT = /^(?!docs\/decisions\/).*\.md$/;

/** Files that a document names and that are no longer there. */
export function missingFiles(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => DOCUMENT.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(NAMED)]
        .map(([, named = '']) => named)
        .filter((named) => !existsSync(join(ROOT, named)))
        .map((named) => `${path} names ${named}, which is not there`),
    );
}
