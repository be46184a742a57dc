import type { TextWarning } from '../text-states.ts';

/** What a reader tells of a file, piece by piece, so that what came before an end by force isn't lost. */
export type Told =
  | { pages: number }
  | { page: string }
  /** Not shown to anybody, but looked at for marks of secrecy. */
  | { hidden: string }
  | { warning: TextWarning }
  | { images: true }
  /** The file was read to its end, or as far as we go. */
  | { end: 'read' | 'cut' | Unreadable };
export const UNREADABLE = ['encrypted', 'damaged', 'too_large'] as const;
export type Unreadable = (typeof UNREADABLE)[number];

export const CHARACTERS_MAX = 2_000_000;
export const PAGES_MAX = 5_000;
const PAGE_CHARACTERS_MAX = 50_000;
/** A page of the formats that have none: what a screen shows without much scrolling. */
const CHUNK_CHARACTERS = 3_000;

/** Ends the reading of a file that can't be read. */
export class NotReadable extends Error {
  readonly why: Unreadable;

  constructor(why: Unreadable) {
    super(why);
    this.why = why;
  }
}

/** Ends the reading of a file of which enough was read. */
export class Enough extends Error {}

/** Collects what a reader finds and passes it on in pages. */
export class Sink {
  readonly #tell: (told: Told) => void;
  readonly #warnings = new Set<TextWarning>();
  #characters = 0;
  #pages = 0;
  #isCut = false;
  #chunk = '';
  #hidden = '';
  #hiddenCharacters = 0;

  constructor(tell: (told: Told) => void) {
    this.#tell = tell;
  }

  pages(pages: number): void {
    this.#tell({ pages });
  }

  warn(warning: TextWarning): void {
    if (!this.#warnings.has(warning)) this.#tell({ warning });
    this.#warnings.add(warning);
  }

  hasImages(): void {
    this.#tell({ images: true });
  }

  /** @throws Enough once no more is kept */
  page(text: string): void {
    this.#tell({ page: text.slice(0, PAGE_CHARACTERS_MAX) });
    this.#isCut ||= text.length > PAGE_CHARACTERS_MAX;
    this.#pages += 1;
    this.#characters += text.length;
    if (this.#characters >= CHARACTERS_MAX || this.#pages >= PAGES_MAX) throw new Enough();
  }

  /** Text without pages of its own: goes on a new page at a line's end. */
  write(text: string): void {
    this.#chunk += text;
    while (this.#chunk.length > CHUNK_CHARACTERS) {
      const end = this.#chunk.lastIndexOf('\n', CHUNK_CHARACTERS);
      const at = end > CHUNK_CHARACTERS / 2 ? end : CHUNK_CHARACTERS;
      const page = this.#chunk.slice(0, at);
      this.#chunk = this.#chunk.slice(at).replace(/^\n/, '');
      this.page(page);
    }
  }

  /** What comes next begins a page. */
  turn(): void {
    const page = this.#chunk;
    this.#chunk = '';
    if (page.trim() !== '') this.page(page);
  }

  /** What readers don't see; told in whole lines. */
  hide(text: string): void {
    this.#hidden += text;
    if (text.endsWith('\n') && this.#hidden.length > CHUNK_CHARACTERS) this.#tellHidden();
  }

  end(how: 'read' | 'cut' | Unreadable): void {
    this.#tellHidden();
    this.#tell({ end: how === 'read' && this.#isCut ? 'cut' : how });
  }

  #tellHidden(): void {
    this.#hiddenCharacters += this.#hidden.length;
    this.#isCut ||= this.#hiddenCharacters > CHARACTERS_MAX;
    if (this.#hidden !== '' && this.#hiddenCharacters <= CHARACTERS_MAX)
      this.#tell({ hidden: this.#hidden });
    this.#hidden = '';
  }
}
