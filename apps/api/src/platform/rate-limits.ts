import type { FastifyRequest } from 'fastify';

const MINUTE_MS = 60_000;
const KEYS_MAX = 50_000;

/** Requests per minute and address, whatever they ask for. */
export const ALL_PER_MINUTE = 600;

/** Our own sites on this machine speak for nobody in particular unless they name the visitor. */
export const isOurOwn = ({ ip }: Pick<FastifyRequest, 'ip'>): boolean =>
  ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';

/** Counts tries per key, such as an address, within the running minute, in this process. */
export class Attempts {
  #minute = 0;
  #counts = new Map<string, number>();

  add(key: string, tries: number): number {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    if (minute !== this.#minute || this.#counts.size > KEYS_MAX) {
      this.#minute = minute;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(key) ?? 0) + tries;
    this.#counts.set(key, count);
    return count;
  }
}
