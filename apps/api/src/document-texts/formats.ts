/** How the text of a media type is read; pictures wait for recognition. */
const FORMATS: Readonly<Record<string, Format>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'opendocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'opendocument',
  'text/html': 'html',
  'text/plain': 'text',
  'text/csv': 'text',
  'image/png': 'picture',
  'image/jpeg': 'picture',
  'image/webp': 'picture',
};
export type Format =
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'opendocument'
  | 'html'
  | 'text'
  | 'picture';

export const formatOf = (mediaType: string): Format | undefined =>
  FORMATS[mediaType.split(';', 1)[0] ?? ''];
