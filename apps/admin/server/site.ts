import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const MEDIA_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

type Encoding = 'br' | 'gzip' | 'identity';
type File = { mediaType: string; bodies: Record<Encoding, Buffer> };

/** The built console, compressed once and kept in memory: it is less than a megabyte. */
export async function openSite(folder: string) {
  const files = new Map<string, File>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = MEDIA_TYPES[extname(entry.name)];
    if (!entry.isFile() || mediaType === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(address, { mediaType, bodies: await compressed(await readFile(path)) });
  }
  const shell = files.get('/index.html');
  if (!shell) throw new Error(`No console in ${folder}: build it first.`);

  return {
    inlineScripts: inlineScripts(shell.bodies.identity.toString('utf8')),
    answer(pathname: string, request: IncomingMessage, response: ServerResponse) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
      }
      const isAsset = pathname.startsWith('/assets/');
      const file = files.get(pathname) ?? (isAsset ? undefined : shell);
      if (!file) return void response.writeHead(404).end();
      const encoding = encodingFor(request);
      response.writeHead(200, {
        'content-type': file.mediaType,
        'content-length': file.bodies[encoding].length,
        'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      });
      response.end(request.method === 'HEAD' ? undefined : file.bodies[encoding]);
    },
  };
}

/** Not by `new URL`, which throws on the address `//`: one request would end the process. */
export const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').split('?', 1)[0] ?? '/';

async function compressed(identity: Buffer): Promise<Record<Encoding, Buffer>> {
  return {
    identity,
    br: await promisify(brotliCompress)(identity),
    gzip: await promisify(gzip)(identity),
  };
}

function encodingFor({ headers }: IncomingMessage): Encoding {
  const accepted = headers['accept-encoding'] ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => script ?? '',
  );
}
