/** How much of a document's beginning is looked at: marks stand at the head of the first page. */
const LINES_LOOKED_AT = 40;
const MARKS = ['TUYỆT MẬT', 'TỐI MẬT', 'MẬT', 'TUYET MAT', 'TOI MAT'];
const LABEL = /^(độ|dấu chỉ độ|dấu) mật\s*:\s*/i;

/**
 * Whether a file's name bears a mark of secrecy (dấu chỉ độ mật): as a part of its own, since "mật độ
 * dân số" and "bảo mật" are ordinary words.
 *
 * @see Luật 104/2016/QH13, Điều 6 khoản 1; Luật 01/2026/QH16, Điều 15 khoản 1
 */
export function isNameMarkedSecret(name: string): boolean {
  const parts = name
    .normalize('NFC')
    .replace(/\.[^.]+$/, '')
    .split(/[_()[\]{}.,;+–—-]+/)
    .map(plain);
  return parts.some((part) => MARKS.includes(part) || /^(tuyệt|tối) mật( |$)/i.test(part));
}

/**
 * Whether a mark of secrecy stands alone on one of a document's first lines.
 *
 * @see Luật 104/2016/QH13, Điều 6 khoản 1; Luật 01/2026/QH16, Điều 15 khoản 1
 */
export function isTextMarkedSecret(lines: readonly string[]): boolean {
  return lines
    .map((line) => plain(line.normalize('NFC')))
    .filter((line) => line !== '')
    .slice(0, LINES_LOOKED_AT)
    .some(isMark);
}

/**
 * Whether a mark of secrecy stands alone anywhere in a text: on a line, or between tabs, since a stamp
 * is beside the place and date of the next column.
 *
 * @see Luật 104/2016/QH13, Điều 6 khoản 1; Luật 01/2026/QH16, Điều 15 khoản 1
 */
export function bearsSecretMark(text: string): boolean {
  return text
    .normalize('NFC')
    .split(/[\n\t]/)
    .some((line) => isMark(plain(line)));
}

const isMark = (line: string) =>
  MARKS.includes(LABEL.test(line) ? line.replace(LABEL, '').toUpperCase() : line);

/** The look behind keeps a line of 200 000 dots from being tried at each of them. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/^ |(?<![ .])[ .]+$/g, '');
