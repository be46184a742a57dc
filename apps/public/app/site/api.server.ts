import type { TypedDocumentString } from '../gql/graphql.ts';
import { CONFIG } from './config.server.ts';

type Answer<Result> = {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
};

const ANSWER_WITHIN_MS = 20_000;

/**
 * Asks the API, by POST so that no address ever holds what a person typed, and by the hash of a
 * document that it knows. The visitor's own address goes along, for the limits.
 */
export async function askApi<Result, Variables>(
  request: Request,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const hash = document.__meta__?.['hash'];
  const answer = await fetch(`${CONFIG.apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...visitor(request) },
    body: JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  if (answer.status === 429) throw tooMany();
  const { data, errors } = (await answer.json()) as Answer<Result>; // typed by the contract that the documents were checked against
  if (errors?.some(({ extensions }) => extensions?.code === 'TOO_MANY_REQUESTS')) throw tooMany();
  // A page of a list that nobody was given, a letter that no text holds: the address is wrong, not we.
  if (errors?.length && errors.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT'))
    throw new Response(null, { status: 400 });
  if (!data || errors) {
    // The messages may repeat what was typed, so they stay out of the log.
    const codes = errors?.map(({ extensions }) => extensions?.code ?? 'unknown').join(', ');
    throw new Error(`The API gave no answer to ${hash} (status ${answer.status}): ${codes}`);
  }
  return data;
}

/** Who asks, for the limits of the API. */
export function visitor(request: Request): Record<string, string> {
  const address = request.headers.get('x-forwarded-for');
  return address === null ? {} : { 'x-forwarded-for': address };
}

/** Read by the error page. */
function tooMany(): Response {
  return new Response(null, { status: 429, headers: { 'retry-after': '60' } });
}
