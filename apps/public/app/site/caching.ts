/** For pages that are the same for everyone: a minute saves the API a crowd. */
export function sharedPage(): HeadersInit {
  return { 'cache-control': 'public, max-age=60' };
}
