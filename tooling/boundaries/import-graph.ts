import { join } from 'node:path/posix';

/** Paths from the root of the repository, with their text. */
export type Sources = ReadonlyMap<string, string>;
export type Edge = { from: string; to: string };

const IMPORT =
  /^[ \t]*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every import, those of types included: they bind two files as firmly as the others. */
export function importsOf(sources: Sources): Edge[] {
  return [...sources].flatMap(([from, text]) =>
    [...text.matchAll(IMPORT)].map(([, named, bare, lazy]) => ({
      from,
      to: resolved(from, named ?? bare ?? lazy ?? ''),
    })),
  );
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? join(from, '..', specifier) : `package:${specifier}`;
}

/** Each ring of files that import each other, as the paths in it. */
export function cyclesIn(edges: readonly Edge[]): string[][] {
  const targets = Map.groupBy(edges, ({ from }) => from);
  const finished = new Set<string>();
  const cycles: string[][] = [];

  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const { to } of targets.get(path) ?? []) visit(to, [...trail, path]);
    finished.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}
