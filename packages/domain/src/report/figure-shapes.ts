import type { Figure, FigureCode } from './figures.vi.ts';

/** A figure without its code, which is the key that it stands under. */
export type FigureDefinition = Omit<Figure, 'code'>;
export type Definitions = Partial<Readonly<Record<FigureCode, FigureDefinition>>>;

/** A sum of all its facts, told as a whole. */
export const PLAIN = {
  aggregation: 'sum',
  values: null,
  minus: null,
  isBrokenDown: false,
  denominator: null,
  isPersonal: false,
} as const;

/** A figure about people, also told for each value. */
export const PARTS = { ...PLAIN, isBrokenDown: true, isPersonal: true } as const;
