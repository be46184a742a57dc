import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { isNameMarkedSecret, isTextMarkedSecret } from '@minhbach/domain';
import { fileTypeFromFile } from 'file-type';
import type { DocumentKind } from './document-kinds.ts';
import { extensionOf } from './file-name.ts';
import type { FileViolation } from './file-violations.ts';
import { firstLines } from './first-lines.ts';
import { isExtension, MEDIA_TYPES, ONLY_IN_THE_CATALOGUE, type Extension } from './media-types.ts';

export type Inspected = { mediaType: string } | { violation: FileViolation };

/** What a name alone says against a file, before a byte of it has come. */
export function refusedByName(name: string, kind: DocumentKind): FileViolation | undefined {
  const read = readName(name, kind);
  return 'violation' in read ? read.violation : undefined;
}

/** Looks into a file that has arrived whole: is it what its name says, and may it be kept at all? */
export async function inspectFile(
  { path, size }: { path: string; size: number },
  name: string,
  kind: DocumentKind,
): Promise<Inspected> {
  if (size === 0) return { violation: 'file_empty' };
  const read = readName(name, kind);
  if ('violation' in read) return read;
  const { extension } = read;
  const wrong = await mismatch(path, extension);
  if (wrong !== undefined) return { violation: wrong };
  const file = await open(path);
  try {
    const texts = await firstLines(file, extension);
    if (texts === 'damaged') return { violation: 'file_type_mismatch' };
    if (texts.some(isTextMarkedSecret)) return { violation: 'secret_mark' };
  } finally {
    await file.close();
  }
  return { mediaType: MEDIA_TYPES[extension] };
}

function readName(
  name: string,
  kind: DocumentKind,
): { extension: Extension } | { violation: FileViolation } {
  const extension = extensionOf(name);
  if (!isExtension(extension) || (kind !== 'entry' && ONLY_IN_THE_CATALOGUE.includes(extension)))
    return { violation: 'file_type_not_allowed' };
  return isNameMarkedSecret(name) ? { violation: 'secret_mark' } : { extension };
}

async function mismatch(path: string, extension: Extension): Promise<FileViolation | undefined> {
  const found = await fileTypeFromFile(path);
  if (!MEDIA_TYPES[extension].startsWith('text/'))
    return found?.mime === MEDIA_TYPES[extension] ? undefined : 'file_type_mismatch';
  const isPage = extension === 'html' || extension === 'htm';
  // A page may begin as XML does.
  if (found !== undefined && !(isPage && found.mime === 'application/xml'))
    return 'file_type_mismatch';
  return (await isPlainText(path)) ? undefined : 'text_not_utf8';
}

async function isPlainText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const bytes: AsyncIterable<Buffer> = createReadStream(path);
    for await (const chunk of bytes)
      if (decoder.decode(chunk, { stream: true }).includes('\0')) return false;
    decoder.decode();
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}
