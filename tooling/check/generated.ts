import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../start/apps.ts';
import { outputOfFailure, type Step } from './step.ts';

type Generated = { name: string; path: string; folder: string; line: string; remedy: string };
type Snapshot = ReadonlyMap<string, string>;

/** Generates in place, compares with what stood there, and puts that back: a check changes nothing. */
export function current({ name, path, folder, line, remedy }: Generated): Step {
  return {
    name,
    faults() {
      const place = join(ROOT, path);
      const committed = snapshot(place);
      const failure = outputOfFailure(line, folder);
      const fresh = snapshot(place);
      const stale = differences(committed, fresh);
      if (stale.length > 0) restore(committed, fresh);
      if (failure) return failure;
      return stale.length > 0 ? `${stale.join('\n')}\nOut of date. Run: ${remedy}` : '';
    },
  };
}

function differences(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** A file, or all files of a folder; nothing where nothing is. */
function snapshot(place: string): Snapshot {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return new Map();
  const paths = found.isFile()
    ? [place]
    : readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

function restore(before: Snapshot, after: Snapshot): void {
  for (const path of after.keys()) if (!before.has(path)) rmSync(path);
  for (const [path, text] of before) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
