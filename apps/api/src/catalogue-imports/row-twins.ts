import { createHash } from 'node:crypto';
import { duplicateOf, foldedText, type Described, type EntryImport } from '@minhbach/domain';
import { describe, labelOf } from './entry-likeness.repository.ts';
import type { RowDuplicate } from './row-duplicate.ts';

/** Of rows that agree in one thing so many are compared: a column filled down must not cost n². */
const KEPT_PER_KEY = 30;

type Twin = Described & { number: number };

/** The rows of one file that came before, to find a row's double among them. */
export class RowTwins {
  readonly #rows = new Map<string, Twin[]>();

  /** The earlier row that this one is the double of; surely, if any is. */
  find(row: EntryImport): RowDuplicate | null {
    const described = describe(row);
    const earlier = new Set(keysOf(described).flatMap((key) => this.#rows.get(key) ?? []));
    let likely: RowDuplicate | null = null;
    for (const twin of earlier) {
      const duplicate = duplicateOf(described, twin);
      if (duplicate === null) continue;
      const found = { ...duplicate, of: { row: twin.number }, label: labelOf(twin) };
      if (duplicate.certain) return found;
      likely ??= found;
    }
    return likely;
  }

  add(number: number, row: EntryImport): void {
    const described = { ...describe(row), number };
    for (const key of keysOf(described)) {
      const rows = this.#rows.get(key) ?? [];
      if (rows.length === KEPT_PER_KEY) rows.shift();
      rows.push(described);
      this.#rows.set(key, rows);
    }
  }
}

/** What two rows must share one of to be doubles at all; the narrower ones keep the wider from overflowing. */
function keysOf({ title, documentNumber, issuedOn, agencyId, importKey }: Described): string[] {
  const text = createHash('md5').update(foldedText(title)).digest('base64');
  const own = importKey === null ? [] : [`key ${agencyId} ${importKey}`];
  if (documentNumber === null)
    return [...own, `text ${text}`, `text ${text} ${issuedOn}`, `day ${issuedOn}`];
  const number = foldedText(documentNumber);
  return [
    ...own,
    `text ${text}`,
    `number ${number}`,
    `number ${number} ${issuedOn}`,
    `number ${number} ${text}`,
  ];
}
