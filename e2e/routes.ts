import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

type RouteEntry = { path?: string; index?: boolean; children?: RouteEntry[] };

/** Every address pattern of a site, as its own router knows them (`/co-quan/:ma`). */
export async function pathsOf(site: 'public' | 'admin'): Promise<string[]> {
  const file = join(import.meta.dirname, '../apps', site, 'app/routes.ts');
  const { default: entries }: { default: RouteEntry[] | Promise<RouteEntry[]> } = await import(
    pathToFileURL(file).href
  );
  return [...new Set(leaves(await entries, ''))].sort();
}

/** A layout without an address of its own is not a page. */
function leaves(entries: RouteEntry[], above: string): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path === undefined ? above : `${above}/${entry.path}`.replace('//', '/');
    const below = leaves(entry.children ?? [], path);
    const isPage = entry.index === true || (entry.path !== undefined && below.length === 0);
    return isPage ? [path === '' ? '/' : path, ...below] : below;
  });
}
