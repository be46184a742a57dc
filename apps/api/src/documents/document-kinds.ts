export const DOCUMENT_KINDS = [
  'answer',
  'from_requester',
  'internal',
  'entry',
  'posting',
  'section',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
