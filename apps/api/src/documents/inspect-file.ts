import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { isNameMarkedSecret, isTextMarkedSecret } from '@minhbach/domain';
import { fileTypeFromFile } from 'file-type';
import { extensionOf } from './file-name.ts';
import type { FileViolation } from './file-violations.ts';
import { firstLines } from './first-lines.ts';
import { isExtension, MEDIA_TYPES, type Extension } from './media-types.ts';

export type Inspected = { mediaType: string } | { violation: FileViolation };

/** Looks into a file that has arrived whole: is it what its name says, and may it be kept at all? */
export async function inspectFile(path: string, size: number, name: string): Promise<Inspected> {
  const extension = extensionOf(name);
  if (size === 0) return { violation: 'file_empty' };
  if (!isExtension(extension)) return { violation: 'file_type_not_allowed' };
  if (isNameMarkedSecret(name)) return { violation: 'secret_mark' };

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

async function mismatch(path: string, extension: Extension): Promise<FileViolation | undefined> {
  const found = await fileTypeFromFile(path);
  if (extension !== 'txt' && extension !== 'csv')
    return found?.mime === MEDIA_TYPES[extension] ? undefined : 'file_type_mismatch';
  if (found !== undefined) return 'file_type_mismatch';
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
