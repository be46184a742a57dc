import type { Config } from '../platform/config.ts';

const LOOPBACK = ['127.0.0.1', 'localhost'];

/** The addresses whose pages may act with a person's cookie. Both names of this machine are one. */
export function trustedOrigins({ publicUrl, adminUrl }: Config): string[] {
  const origins = [publicUrl, adminUrl].flatMap((address) => {
    const url = new URL(address);
    if (!LOOPBACK.includes(url.hostname)) return [url.origin];
    return LOOPBACK.map((name) => `${url.protocol}//${name}${url.port && `:${url.port}`}`);
  });
  return [...new Set(origins)];
}
