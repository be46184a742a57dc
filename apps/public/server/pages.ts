import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { createRequestHandler, type ServerBuild } from 'react-router';
import { compress, encodingFor } from './compression.ts';
import { forwardedFor } from './forwarded-for.ts';
import { isForm, NOT_A_FORM_PAGE } from './form-body.ts';

const EFFORT = 5;
const FORM_LIMIT_BYTES = 256 * 1024;

/** Renders pages with the router. A page is small, so it is compressed whole. */
export function openPages(build: ServerBuild) {
  const render = createRequestHandler(build, 'production');

  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    try {
      if (Number(incoming.headers['content-length'] ?? 0) > FORM_LIMIT_BYTES) {
        return void outgoing.writeHead(413, { connection: 'close' }).end();
      }
      if (incoming.method === 'POST' && !isForm(incoming.headers['content-type'])) {
        return refuseBody(outgoing);
      }
      const request = fetchRequest(incoming, outgoing);
      if (!request) return void outgoing.writeHead(400).end();
      await send(await render(request), incoming, outgoing);
    } catch (fault) {
      if (outgoing.destroyed) return;
      console.error(fault);
      if (outgoing.headersSent) return void outgoing.destroy();
      outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      outgoing.end('Trang đang gặp sự cố. Xin thử lại sau ít phút.');
    }
  };
}

function refuseBody(outgoing: ServerResponse): void {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  outgoing.writeHead(415, { ...headers, connection: 'close' }).end(NOT_A_FORM_PAGE);
}

/** Undefined when the address is none. */
function fetchRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request | undefined {
  const address = `http://${incoming.headers.host ?? 'localhost'}${incoming.url ?? '/'}`;
  if (!URL.canParse(address)) return undefined;

  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  }
  headers.set('x-forwarded-for', forwardedFor(incoming));

  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  return new Request(address, {
    method: incoming.method ?? 'GET',
    headers,
    signal: gone.signal,
    ...(hasBody ? { body: limited(incoming), duplex: 'half' } : {}),
  });
}

/** A sender without content-length gets no further than one with it. */
function limited(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > FORM_LIMIT_BYTES) controller.error(new Error('The form is too large.'));
      else controller.enqueue(chunk);
    },
  });
  return (Readable.toWeb(incoming) as ReadableStream<Uint8Array>).pipeThrough(counted); // a byte stream: no encoding is set on it
}

async function send(page: Response, incoming: IncomingMessage, outgoing: ServerResponse) {
  outgoing.setHeaders(page.headers);
  // Set-Cookie is the one header that must not be joined.
  const cookies = page.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  if (!page.headers.has('cache-control')) outgoing.setHeader('cache-control', 'no-store');

  const body = Buffer.from(await page.arrayBuffer());
  const encoding = body.length < 1024 ? 'identity' : encodingFor(incoming);
  const packed = await compress(body, encoding, EFFORT);
  if (encoding !== 'identity') outgoing.setHeader('content-encoding', encoding);
  outgoing.setHeader('vary', 'accept-encoding');
  // The router renders nothing for HEAD, so the length of the page is not known.
  if (incoming.method !== 'HEAD') outgoing.setHeader('content-length', packed.length);
  outgoing.writeHead(page.status);
  outgoing.end(packed);
}
