export const DOCUMENT_KINDS = [
  'answer',
  'from_requester',
  'internal',
  'entry',
  'posting',
  'section',
  'training',
  'guidance',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
