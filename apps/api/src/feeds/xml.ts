import { escapeUTF8 } from 'entities';

/** Markup that needs no escaping any more. */
export class Xml {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Value = Xml | readonly Xml[] | string | number | null;

/**
 * Writes markup as it will look: whatever is put in is escaped, unless it is markup itself, and
 * nothing is written for null. Text must have gone through `plainText` before.
 */
export function xml(markup: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return new Xml(
    markup.reduce((written, piece, at) => `${written}${escaped(values[at - 1] ?? null)}${piece}`),
  );
}

/** The element only when there is something to say. */
export const optional = <T>(value: T | null | undefined, element: (value: T) => Xml): Xml =>
  value === null || value === undefined || value === '' ? NOTHING : element(value);

export const NOTHING = new Xml('');

export const XML_DECLARATION = new Xml('<?xml version="1.0" encoding="UTF-8"?>\n');

function escaped(value: Value): string {
  if (value === null) return '';
  if (value instanceof Xml) return value.text;
  if (typeof value === 'string') return escapeUTF8(value);
  return typeof value === 'number' ? String(value) : value.join('');
}
