/** What may be kept, by its ending. The type is what we found inside, never what the sender said. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
} as const;
export type Extension = keyof typeof MEDIA_TYPES;

/** Saved pages come from portals; nobody is answered with one. */
export const ONLY_IN_THE_CATALOGUE: readonly Extension[] = ['html', 'htm'];

export const isExtension = (text: string): text is Extension => Object.hasOwn(MEDIA_TYPES, text);
