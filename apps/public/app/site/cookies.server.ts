import { IS_HTTPS } from './config.server.ts';

/** The value of a cookie of this request; names of ours need no escaping. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** A cookie that scripts and other sites never see. */
export function setCookie(
  name: string,
  value: string,
  { path, maxAge }: { path: string; maxAge: number },
): string {
  const secure = IS_HTTPS ? '; Secure' : '';
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}
