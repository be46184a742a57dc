/** What no XML document may hold, not even escaped: control characters and the two non-characters. */
const UNSPEAKABLE = /[^\t\n\u0020-\u007e\u00a0-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as every format of ours can carry it: nothing a reader sees is lost. */
export const plainText = (text: string): string =>
  text.toWellFormed().replaceAll(UNSPEAKABLE, ' ').trim();

export const plainOrNull = (text: string | null): string | null =>
  text === null ? null : plainText(text) || null;
