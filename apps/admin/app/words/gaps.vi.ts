import { FORM_GAPS } from '@minhbach/domain';
import { formGapWords } from '@minhbach/ui/words/form-gaps.vi.ts';

/** A gap comes from the API as text; one that this page does not know yet is shown as it came. */
export function gapWords(gap: string): string {
  const known = FORM_GAPS.find((name) => name === gap);
  return known ? formGapWords[known] : gap;
}
