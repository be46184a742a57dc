import { ANSWER_FIGURES } from './answer-figures.vi.ts';
import {
  FIGURE_CODES,
  GROUP_OF,
  type Figure,
  type FigureCode,
  type FigureDefinition,
} from './figure-shapes.ts';
import { OPENNESS_FIGURES } from './openness-figures.vi.ts';
import { REQUEST_FIGURES } from './request-figures.vi.ts';

/** What the figures are, each once. It fails to compile when a code has no definition. */
const DEFINITIONS: Readonly<Record<FigureCode, FigureDefinition>> = {
  ...REQUEST_FIGURES,
  ...ANSWER_FIGURES,
  ...OPENNESS_FIGURES,
};

/** Every figure in the order in which it is shown. */
export const FIGURES: readonly Figure[] = FIGURE_CODES.map(figureOf);

/** The figure of that code. */
export function figureOf(code: FigureCode): Figure {
  return { code, group: GROUP_OF[code], ...DEFINITIONS[code] };
}
