import { sharedPage } from '../site/caching.ts';

/** A hand-written module: it fills a list of suggestions, and nothing hangs on it. */
export const SUGGESTING_MODULE = '/goi-y.js';

/** The one page with a script may run scripts of this site, and nothing else. */
export function pageThatSuggests(): HeadersInit {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return { ...sharedPage(), 'content-security-policy': policy.join('; ') };
}
