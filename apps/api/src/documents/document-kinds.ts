export const DOCUMENT_KINDS = ['answer', 'from_requester', 'internal', 'entry'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
