const LENGTH_MAX = 200;
const NAMELESS = 'tep-khong-ten';
/** Windows opens a device when a file of this name is saved, whatever its extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A name that can be shown, saved on any system and put into a header: the last part of a path,
 * composed Vietnamese, without control, invisible and direction-turning characters.
 */
export function neutralFileName(raw: string): string {
  const last = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|(?<![ .])[ .]+$/g, '');
  const named = visible === '' ? NAMELESS : visible.startsWith('.') ? NAMELESS + visible : visible;
  return shortened(DEVICE.test(named) ? `_${named}` : named);
}

/** The ending in lower case without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** RFC 6266: an ASCII name for old programs, the true one for the rest. Always "attachment". */
export function contentDisposition(name: string): string {
  const ascii = name
    .replace(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LENGTH_MAX) return name;
  const ending = extensionOf(name);
  const suffix = ending === '' || ending.length > 10 ? '' : `.${ending}`;
  return (
    characters
      .slice(0, LENGTH_MAX - suffix.length)
      .join('')
      .trimEnd() + suffix
  );
}
