import { cleanText } from '../request/text.ts';
import type { Violation } from '../ruling.ts';
import type { FigureCode } from './figure-shapes.ts';
import type { Explanations, Narrative } from './report.ts';
import { REPORT_READINGS } from './report-readings.ts';
import { NARRATIVE_PARTS } from './report-template.ts';

/** The narrative before anybody wrote. */
export const EMPTY_NARRATIVE: Narrative = {
  results: '',
  limits: '',
  difficulties: '',
  proposals: '',
};

// What stands in pasted text where an image or another object was.
const OBJECT_SIGN = /\uFFFC/g;
const EMBEDDED_IMAGE = /data:image\/|<img\b|<v:imagedata\b/i;

/** Words as they are kept: plain text, without the signs that stand for images. */
export function narrativeText(raw: string | null | undefined): string {
  return cleanText((raw ?? '').replace(OBJECT_SIGN, ''));
}

/** The narrative as it is kept, each part cleaned. */
export function cleanNarrative(typed: Narrative): Narrative {
  const parts = NARRATIVE_PARTS.map((part) => [part, narrativeText(typed[part])]);
  return Object.fromEntries(parts) as Narrative; // every part is in the list
}

/** The explanations of these figures that say something. */
export function cleanExplanations(
  typed: Explanations,
  figures: readonly FigureCode[],
): Explanations {
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const words = narrativeText(typed[figure]);
      return words === '' ? [] : [[figure, words]];
    }),
  );
}

/** What is wrong with the words, whoever wrote them: too long, or an image pasted as text. */
export function narrativeFaults(
  narrative: Narrative,
  explanations: Explanations,
): readonly Violation[] {
  const { partMaxLength, explanationMaxLength } = REPORT_READINGS;
  return [
    ...NARRATIVE_PARTS.flatMap((part) =>
      faultsOf(narrative[part], `narrative.${part}`, partMaxLength),
    ),
    ...Object.entries(explanations).flatMap(([figure, words]) =>
      faultsOf(words, `explanations.${figure}`, explanationMaxLength),
    ),
  ];
}

function faultsOf(text: string, field: string, max: number): readonly Violation[] {
  if (EMBEDDED_IMAGE.test(text)) return [{ code: 'images_not_kept', field, under: [] }];
  return text.length > max ? [{ code: 'too_long', field, under: [] }] : [];
}
