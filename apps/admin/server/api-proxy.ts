import { request as send, type IncomingMessage, type ServerResponse } from 'node:http';

/** Hop-by-hop fields belong to one connection and are never passed on. */
const OWN_TO_A_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Streams a request to the API and its answer back, so that the console needs only one origin. */
export function passToApi(api: URL, request: IncomingMessage, response: ServerResponse): void {
  const upstream = send(
    {
      host: api.hostname,
      port: api.port,
      method: request.method,
      path: request.url,
      headers: {
        ...passedOn(request),
        'x-forwarded-for': forwardedFor(request),
        'x-forwarded-host': request.headers.host ?? '',
      },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, passedOn(answer));
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    },
  );
  upstream.on('error', () => {
    if (response.headersSent) return response.destroy();
    response.writeHead(502, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ code: 'api_unreachable' }));
  });
  // An upload cut off by the sender must reach the API as cut off, not as finished.
  request.on('aborted', () => upstream.destroy());
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}

/** Who asks, for the limits of the API: it believes loopback, so the last other address counts. */
const forwardedFor = ({ headers, socket }: IncomingMessage): string =>
  [headers['x-forwarded-for'], socket.remoteAddress]
    .filter((address) => address !== undefined)
    .join(', ');

function passedOn({ headers }: IncomingMessage) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OWN_TO_A_CONNECTION.has(name)),
  );
}
