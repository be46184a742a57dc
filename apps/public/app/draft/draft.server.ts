import { randomBytes, randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { graphql } from '../gql/gql.ts';
import { askApi } from '../site/api.server.ts';
import { cookieOf, setCookie } from '../site/cookies.server.ts';
import { receiptPath } from '../following/paths.ts';
import { newDraft, type Draft } from './draft.ts';
import { FIRST_STEP } from './steps.ts';

const COOKIE = 'nhap';
const KEPT_SECONDS = 7 * 24 * 60 * 60;

const FindDraft = graphql(`
  query FindDraft($key: ID!) {
    requestDraft(key: $key) {
      content
    }
  }
`);

const KeepDraft = graphql(`
  mutation KeepDraft($key: ID!, $content: String!) {
    saveRequestDraft(key: $key, content: $content) {
      expiresAt
    }
  }
`);

const DiscardDraft = graphql(`
  mutation DiscardDraft($key: ID!) {
    discardRequestDraft(key: $key)
  }
`);

/** The draft of this browser, even one that has become a request; null when there is none, or no longer. */
async function readDraft(request: Request): Promise<Draft | null> {
  const key = cookieOf(request, COOKIE);
  if (!key) return null;
  const { requestDraft } = await askApi(request, FindDraft, { key });
  if (!requestDraft) return null;
  const kept = JSON.parse(requestDraft.content) as Partial<Draft>; // sealed by this site; an older version may lack a field
  return { ...newDraft(randomUUID()), ...kept };
}

/** The draft that can still be changed. */
export async function findDraft(request: Request): Promise<Draft | null> {
  const draft = await readDraft(request);
  return draft?.sentAs === null ? draft : null;
}

/** For every question after the first: without a draft there is nothing to go on with. */
export async function needDraft(request: Request): Promise<Draft> {
  const draft = await readDraft(request);
  if (!draft) throw redirect(`${FIRST_STEP}?nhap=het-han`);
  if (draft.sentAs !== null) throw redirect(receiptPath(draft.sentAs));
  return draft;
}

/** For answers that arrive: what was typed is kept even when the draft has expired meanwhile. */
export async function findOrBeginDraft(request: Request): Promise<Draft> {
  return (await findDraft(request)) ?? newDraft(randomUUID());
}

/** Keeps the answers, and says with which cookie they are found again. */
export async function keepDraft(request: Request, draft: Draft): Promise<HeadersInit> {
  const key = cookieOf(request, COOKIE) || randomBytes(32).toString('base64url');
  await askApi(request, KeepDraft, { key, content: JSON.stringify(draft) });
  return { 'set-cookie': setCookie(COOKIE, key, { path: '/', maxAge: KEPT_SECONDS }) };
}

/**
 * Forgets the answers once the receipt of the request that they became is being shown: until then a
 * second press of the send button must still find them.
 */
export async function discardSentDraft(request: Request, reference: string): Promise<void> {
  const draft = await readDraft(request);
  if (draft?.sentAs === reference) await discardDraft(request);
}

/** Forgets the answers because the person says so: the next one at this machine must not see them. */
export async function discardDraft(request: Request): Promise<void> {
  const key = cookieOf(request, COOKIE);
  if (key) await askApi(request, DiscardDraft, { key });
}
