import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions as HttpsOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-address.ts';

/** What following a link came to. `unreachable`: nothing answered, which may be our own line. */
export type Finding =
  | { kind: 'answered'; status: number }
  | { kind: 'gone'; status: number }
  | { kind: 'unreachable'; reason: string };

export type FollowOptions = {
  /** Whether addresses of closed networks may be asked; for installations inside one. */
  allowsPrivate: boolean;
  timeoutMs: number;
  signal: AbortSignal;
};

const REDIRECTS_MAX = 5;
/** Of an answer's body no more is taken: only whether it is there is asked. */
const BODY_MAX_BYTES = 64 * 1024;
const USER_AGENT = 'MinhBach-LinkCheck/1.0 (kiem tra lien ket; +https://minhbach.invalid/)';

/** Statuses by which a server that doesn't talk to machines, or not now, still says that it is there. */
const STANDS_ALL_THE_SAME = new Set([401, 403, 405, 406, 407, 423, 429, 451, 503]);
/** HEAD is new to some servers: what it is refused with is asked again by GET. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 500, 501, 503]);

/** Follows a link to its end: a HEAD, a GET where that was refused, five redirects at most. */
export async function followLink(link: string, options: FollowOptions): Promise<Finding> {
  const within = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
  try {
    return await follow(new URL(link), { ...options, signal: within }, REDIRECTS_MAX);
  } catch (fault) {
    options.signal.throwIfAborted();
    return { kind: 'unreachable', reason: reasonOf(fault) };
  }
}

async function follow(url: URL, options: FollowOptions, redirectsLeft: number): Promise<Finding> {
  const head = await ask('HEAD', url, options);
  const answer = ASK_AGAIN.has(head.status) ? await ask('GET', url, options) : head;
  const { status, location } = answer;
  if (status < 300 || status >= 400 || location === undefined) return judged(status);
  if (redirectsLeft === 0) return { kind: 'unreachable', reason: 'too_many_redirects' };
  return follow(new URL(location, url), options, redirectsLeft - 1);
}

function judged(status: number): Finding {
  const stands = status < 400 || STANDS_ALL_THE_SAME.has(status);
  return { kind: stands ? 'answered' : 'gone', status };
}

type Head = { status: number; location: string | undefined };

function ask(method: 'HEAD' | 'GET', url: URL, options: FollowOptions): Promise<Head> {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refused('not_http');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!options.allowsPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    throw new Refused('private_address');

  const { promise, resolve, reject } = Promise.withResolvers<Head>();
  const how: HttpsOptions = {
    method,
    signal: options.signal,
    headers: { 'user-agent': USER_AGENT, accept: '*/*' },
    lookup: options.allowsPrivate ? systemLookup : publicLookup,
    agent: false,
    // Many sites of agencies leave out a part of their chain, which browsers mend. Only whether somebody
    // answers is asked: nothing is sent, and nothing that comes is believed.
    rejectUnauthorized: false,
  };
  const sending = send(url, how, (answer) => {
    const { statusCode: status = 0, headers } = answer;
    drain(answer, () => resolve({ status, location: headers.location }));
  });
  sending.on('error', reject);
  sending.end();
  return promise;
}

/** Takes a little of the body, so that a server sees an ordinary reader, and hangs up. */
function drain(answer: IncomingMessage, done: () => void): void {
  let taken = 0;
  const end = () => {
    done();
    answer.destroy();
  };
  answer.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    if (taken > BODY_MAX_BYTES) end();
  });
  // Broken off after its head: the head has told that it is there.
  answer.on('error', end);
  answer.on('end', end);
}

/**
 * Resolves a name, and refuses it when any of its addresses is private: the socket connects to what is
 * checked here, so that a name cannot point elsewhere in between.
 */
const publicLookup: LookupFunction = (hostname, options, answer) => {
  systemLookup(hostname, { ...options, all: true }, (fault, addresses: LookupAddress[]) => {
    if (fault) return answer(fault, '', 0);
    if (addresses.some(({ address }) => isPrivateAddress(address)))
      return answer(new Refused('private_address'), '', 0);
    if (options.all) return answer(null, addresses);
    const [first] = addresses;
    return first
      ? answer(null, first.address, first.family)
      : answer(new Refused('no_address'), '', 0);
  });
};

class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  if (fault.name === 'TimeoutError' || fault.name === 'AbortError') return 'timeout';
  return 'code' in fault ? String(fault.code) : fault.name;
}
