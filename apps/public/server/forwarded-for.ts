import type { IncomingMessage } from 'node:http';

/** Who asks, for the limits of the API: it believes loopback, so the last address counts. */
export function forwardedFor(request: IncomingMessage): string {
  return [request.headers['x-forwarded-for'], request.socket.remoteAddress]
    .filter((address) => address !== undefined)
    .join(', ');
}
