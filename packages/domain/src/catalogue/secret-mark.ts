/** How much of a document's beginning is looked at: marks stand at the head of the first page. */
const LINES_LOOKED_AT = 40;
const MARKS = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT', 'TUYET MAT', 'TOI MAT'];
const LABEL = /^(độ|dấu chỉ độ|dấu) mật\s*:\s*/i;

/**
 * A mark of secrecy (dấu chỉ độ mật) in the name of a file: as a part of its own, since "mật độ dân số"
 * and "bảo mật" are ordinary words.
 */
export function isNameMarkedSecret(name: string): boolean {
  return hasMarkedPart(name.replace(/\.[^.]+$/, ''), /[_()[\]{}.,;+–—-]+/);
}

/**
 * A mark of secrecy in what people write about a document: its title, number or summary. A comma parts
 * nothing here unless all between is in capitals, since decisions list "độ Tuyệt mật, Tối mật, Mật".
 */
export function isWordingMarkedSecret(wording: string): boolean {
  const lines = wording.split('\n');
  return (
    isTextMarkedSecret(lines) ||
    lines.some((line) => hasMarkedPart(line, /[/_()[\]{}.;+–—-]+/)) ||
    lines.flatMap((line) => partsOf(line, /[,:]/)).some((part) => MARKS.includes(part))
  );
}

/** A mark of secrecy standing alone on one of a document's first lines. */
export function isTextMarkedSecret(lines: readonly string[]): boolean {
  return lines
    .map((line) => plain(line.normalize('NFC')))
    .filter((line) => line !== '')
    .slice(0, LINES_LOOKED_AT)
    .some(isMark);
}

/**
 * A mark of secrecy standing alone anywhere in a text: on a line, or between tabs, since a stamp is
 * beside the place and date of the next column.
 */
export function bearsSecretMark(text: string): boolean {
  return text
    .normalize('NFC')
    .split(/[\n\t]/)
    .some((line) => isMark(plain(line)));
}

const isMark = (line: string) =>
  MARKS.includes(LABEL.test(line) ? line.replace(LABEL, '').toUpperCase() : line);

function hasMarkedPart(text: string, between: RegExp): boolean {
  return partsOf(text, between).some(
    (part) => MARKS.includes(part) || /^(tuyệt|tối) mật( |$)/i.test(part),
  );
}

const partsOf = (text: string, between: RegExp) => text.normalize('NFC').split(between).map(plain);

/** The look behind keeps a line of 200 000 dots from being tried at each of them. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/^ |(?<![ .])[ .]+$/g, '');
