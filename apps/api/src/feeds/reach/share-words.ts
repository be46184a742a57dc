import type { CatalogueEntry } from '@minhbach/domain';
import { inWords } from '../listed-entry.ts';

/** What programs that people talk in show of a link before they cut it off themselves. */
const TITLE_MAX = 60;
const DESCRIPTION_MAX = 160;

export const shareTitle = ({ title }: CatalogueEntry): string => shortened(title, TITLE_MAX);

export const shareDescription = (entry: CatalogueEntry): string =>
  shortened(inWords(entry), DESCRIPTION_MAX);

/** Cut between words where there is room for that, never within a letter. */
function shortened(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ');
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join('');
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut}…`;
}
