import { bearsSecretMark } from '@minhbach/domain';
import { z } from 'zod';
import { cleanText } from './clean-text.ts';
import { CHARACTERS_MAX, PAGES_MAX, UNREADABLE } from './readers/sink.ts';
import { TEXT_WARNINGS, type TextState, type TextWarning } from './text-states.ts';

export type ReadText = {
  state: Exclude<TextState, 'queued' | 'running' | 'failed'>;
  /** Of the document; null where nobody said. */
  pages: number | null;
  texts: readonly string[];
  truncated: boolean;
  warnings: readonly TextWarning[];
  secretMark: boolean;
};

/** What a process says that reads foreign files is not believed unread. */
const Telling = z.union([
  z.strictObject({ pages: z.int().min(0).max(10_000_000) }),
  z.strictObject({ page: z.string() }),
  z.strictObject({ hidden: z.string() }),
  z.strictObject({ warning: z.enum(TEXT_WARNINGS) }),
  z.strictObject({ images: z.literal(true) }),
  z.strictObject({ end: z.enum(['read', 'cut', ...UNREADABLE]) }),
]);
type End = Extract<z.infer<typeof Telling>, { end: unknown }>['end'];

/** A page with fewer letters is a picture with a stamp on it, if the file has pictures at all. */
const LETTERS_MIN = 100;
/** How many of ten pages are pictures in what we call a scan. */
const SCANNED_SHARE = 0.9;
const PROGRESS_STEP = 10;

/** Puts together what a reader tells, page by page. */
export class TextGathering {
  readonly #onProgress: (percent: number) => void;
  readonly #texts: string[] = [];
  readonly #warnings = new Set<TextWarning>();
  #characters = 0;
  #pages: number | null = null;
  #hasImages = false;
  #secretMark = false;
  #end: End | undefined;
  #told = 0;

  constructor(onProgress: (percent: number) => void = () => {}) {
    this.#onProgress = onProgress;
  }

  take(said: unknown): void {
    const { success, data: told } = Telling.safeParse(said);
    if (!success) this.#end ??= 'damaged';
    else if ('pages' in told) this.#pages = told.pages;
    else if ('page' in told) this.#page(told.page);
    else if ('hidden' in told) this.#secretMark ||= bearsSecretMark(told.hidden);
    else if ('warning' in told) this.#warnings.add(told.warning);
    else if ('images' in told) this.#hasImages = true;
    else this.#end ??= told.end;
  }

  /** The reader was stopped: what came before is the text, or there is none. */
  breakOff(): void {
    this.#end = this.#texts.length > 0 ? 'cut' : 'too_large';
  }

  /** @throws when the reader ended without a word */
  result(): ReadText {
    const end = this.#end;
    if (end === undefined) throw new Error('A reader of files ended without saying why.');
    const isRead = end === 'read' || end === 'cut';
    const textless = this.#texts.filter((text) => lettersIn(text) < LETTERS_MIN).length;
    const isScan = this.#hasImages && textless >= SCANNED_SHARE * this.#texts.length;
    if (this.#hasImages && textless > 0 && !isScan) this.#warnings.add('pages_without_text');
    return {
      state: !isRead ? end : isScan ? 'scan' : 'done',
      pages: this.#pages,
      texts: isRead ? this.#texts : [],
      truncated: end === 'cut',
      warnings: [...this.#warnings],
      secretMark: this.#secretMark,
    };
  }

  #page(raw: string): void {
    if (this.#characters >= CHARACTERS_MAX || this.#texts.length >= PAGES_MAX) return;
    const text = cleanText(raw);
    this.#secretMark ||= bearsSecretMark(text);
    this.#texts.push(text);
    this.#characters += text.length;
    const percent = Math.floor((100 * this.#texts.length) / Math.max(1, this.#pages ?? 0));
    if (this.#pages === null || percent > 99 || percent < this.#told + PROGRESS_STEP) return;
    this.#told = percent;
    this.#onProgress(percent);
  }
}

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
