import type { IncomingMessage, ServerResponse } from 'node:http';
import { isbot } from 'isbot';

/** How long visits may wait for others before the API is told of them. */
const TOLD_AFTER_MS = 5_000;
const SECTION = /^\/co-quan\/([^/]+)\/tiep-can-thong-tin$/;

/** Counts openings of sections by the code of the body, and keeps nothing else of them. */
export class Visits {
  readonly #address: URL;
  #counts = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(apiUrl: URL) {
    this.#address = new URL('/section-visits', apiUrl);
  }

  /** Whoever is a machine and says so, and a page fetched in case somebody opens it, are none. */
  watch(path: string, request: IncomingMessage, response: ServerResponse): void {
    const [, code] = SECTION.exec(path) ?? [];
    if (code === undefined || request.method !== 'GET' || isAhead(request)) return;
    if (isbot(request.headers['user-agent'])) return;
    response.on('finish', () => {
      if (response.statusCode === 200) this.#add({ [decodeURIComponent(code)]: 1 });
    });
  }

  /** Says what was counted since. What the API does not take down is said again with the next. */
  async tell(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const counts = Object.fromEntries(this.#counts);
    this.#counts = new Map();
    if (Object.keys(counts).length === 0) return;
    const response = await fetch(this.#address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(counts),
      signal: AbortSignal.timeout(TOLD_AFTER_MS),
    }).catch(() => undefined);
    if (response === undefined || response.status >= 500) this.#add(counts);
  }

  #add(counts: Readonly<Record<string, number>>): void {
    for (const [code, count] of Object.entries(counts))
      this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
    this.#timer ??= setTimeout(() => void this.tell(), TOLD_AFTER_MS).unref();
  }
}

const isAhead = ({ headers }: IncomingMessage) =>
  [headers['sec-purpose'], headers['purpose']].flat().some((why) => why?.includes('prefetch'));
