import type { StoredDocument } from '../documents/document.repository.ts';
import { toDocument, type DocumentType } from '../documents/document.types.ts';
import { isOwnStaff, type SeenRequest } from './seen-request.ts';

/**
 * The files of a request that its viewer may take: its agency's staff all of them; the requester and who
 * looks on from outside what was released. A scanned form names the person whose identity is sealed.
 */
export function shownDocuments(
  request: SeenRequest,
  kept: readonly StoredDocument[],
): DocumentType[] {
  return kept
    .filter(({ releasedAt }) => releasedAt !== null || isOwnStaff(request))
    .map(toDocument);
}
