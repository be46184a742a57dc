import type { ByteRange } from './blob-store.service.ts';

/**
 * One range of a `Range` header (RFC 9110 §14). Several ranges, or a header that can't be read, are
 * answered with the whole, as the standard allows.
 */
export function byteRange(
  header: string | undefined,
  size: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const [matched, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (matched === undefined || (from === '' && to === '')) return 'whole';
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return 'whole';
  return start > end ? 'unsatisfiable' : { start, end };
}
