import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { compress, encodingFor, type Encoding } from './compression.ts';

/** The framework also builds scripts for browsers, into /assets/; this site has no use for them. */
const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A hand-written module that helps on one page. */
const MODULE_TYPE = 'text/javascript; charset=utf-8';
const EFFORT = 11;

type Asset = { mediaType: string; bodies: Record<Encoding, Buffer> };

/** Files of the build, compressed once and kept in memory: they are a few kilobytes. */
export async function openAssets(folder: string) {
  const assets = new Map<string, Asset>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const isOurModule = entry.name.endsWith('.js') && entry.parentPath === folder;
    const mediaType = isOurModule ? MODULE_TYPE : MEDIA_TYPES[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const body = await readFile(file);
    assets.set(`/${relative(folder, file).split(sep).join('/')}`, {
      mediaType,
      bodies: {
        br: await compress(body, 'br', EFFORT),
        gzip: await compress(body, 'gzip', EFFORT),
        identity: body,
      },
    });
  }

  return {
    /** Whether the path was one of these files, and so has been answered. */
    answer(path: string, request: IncomingMessage, response: ServerResponse): boolean {
      const asset = assets.get(path);
      if (!asset || !['GET', 'HEAD'].includes(request.method ?? '')) return false;
      const encoding = encodingFor(request);
      // A name under /assets/ carries the hash of its content.
      const isHashed = path.startsWith('/assets/');
      response.writeHead(200, {
        'content-type': asset.mediaType,
        'content-length': asset.bodies[encoding].length,
        'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        vary: 'accept-encoding',
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      });
      response.end(request.method === 'HEAD' ? undefined : asset.bodies[encoding]);
      return true;
    },
  };
}
