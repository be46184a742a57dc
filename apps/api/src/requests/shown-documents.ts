import type { StoredDocument } from '../documents/document.repository.ts';
import { toDocument, type DocumentType } from '../documents/document.types.ts';
import { isStaff, type SeenRequest } from './seen-request.ts';

/** The files of a request that its viewer may take: staff all of them, the requester what was released. */
export function shownDocuments(
  request: SeenRequest,
  kept: readonly StoredDocument[],
): DocumentType[] {
  return kept.filter(({ releasedAt }) => releasedAt !== null || isStaff(request)).map(toDocument);
}
