import type { TypedDocumentString } from './gql/graphql.ts';
import { graphql } from './gql/gql.ts';
import { aWhile, lineIs } from './line.ts';
import { isPageThere, restoreSession } from './session.ts';

/** Why nothing came back. What was typed is still on the screen; the caller says so. */
export class ApiFault extends Error {
  readonly kind: 'unreachable' | 'outdated_page' | 'too_many' | 'broken';
  /** The number under which the API logged the fault, to be told to whoever looks after it. */
  readonly faultId: string | null;

  constructor(kind: ApiFault['kind'], faultId: string | null = null) {
    super(kind);
    this.kind = kind;
    this.faultId = faultId;
  }
}

const WhoAmI = graphql(`
  query WhoAmI {
    me {
      id
    }
  }
`);

const REFUSED_TO_STRANGERS = new Set([
  'role_not_allowed',
  'not_your_request',
  'administrator_only',
]);

type Fault = { message: string; extensions?: { code?: string; id?: string } };
type Answer<Result> = { data?: Result | null; errors?: Fault[] };

/**
 * Asks the API by the hash of a known document. When the session has ended, the person signs in
 * again in place and the same question is asked once more. Who only reads for a page that is there
 * already (they give a `signal`) waits for a lost line: an error in its stead would take what was typed.
 */
export async function askApi<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  for (;;) {
    const answer = await posted<Result, Variables>(document, variables, signal);
    if (answer === null) continue;
    if (await isSignedOut(answer)) {
      await restoreSession();
      continue;
    }
    if (answer.data && !answer.errors) return answer.data;
    throw faultOf(answer.errors?.[0]);
  }
}

/** Null when the line was down, and it is worth asking again. */
async function posted<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Answer<Result> | null> {
  try {
    const answer = await post(document, variables, signal);
    lineIs('up');
    return answer;
  } catch (fault) {
    const isLineLost = fault instanceof ApiFault && fault.kind === 'unreachable';
    if (!isLineLost || signal === undefined || !isPageThere()) throw fault;
    lineIs('down');
    await aWhile(signal);
    return null;
  }
}

async function post<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Answer<Result>> {
  const sha256Hash: unknown = document.__meta__?.['hash'];
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    signal: signal ?? null,
  }).catch((reason: unknown) => {
    if (signal?.aborted) throw reason;
    throw new ApiFault('unreachable');
  });
  if (response.status === 429) throw new ApiFault('too_many');
  if (response.status >= 502) throw new ApiFault('unreachable');
  const answer: Answer<Result> = await response.json().catch(() => {
    throw new ApiFault('broken');
  });
  return answer;
}

/**
 * Every query of the console asks for `me`, so that an ended session is told from an empty list. A
 * mutation is refused like anybody's without a session; then it is worth asking who we are.
 */
async function isSignedOut({ data, errors }: Answer<unknown>): Promise<boolean> {
  if (typeof data === 'object' && data !== null && 'me' in data) return data.me === null;
  const codes = Object.values(data ?? {}).flatMap(violationCodes);
  const isRefused = errors !== undefined || codes.some((code) => REFUSED_TO_STRANGERS.has(code));
  return isRefused && (await post(WhoAmI, {}, undefined)).data?.me === null;
}

function violationCodes(outcome: unknown): string[] {
  if (typeof outcome !== 'object' || outcome === null || !('violations' in outcome)) return [];
  const { violations } = outcome;
  return Array.isArray(violations) ? violations.map(({ code }: { code: string }) => code) : [];
}

function faultOf(fault: Fault | undefined): ApiFault {
  if (fault?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') return new ApiFault('outdated_page');
  return new ApiFault('broken', fault?.extensions?.id ?? null);
}
