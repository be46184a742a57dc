/** A piece of text of a PDF's page: `transform` ends with its place, from the left and from below. */
export type Piece = {
  str: string;
  transform: number[];
  width: number;
  height: number;
  hasEOL: boolean;
};

/** Lines of a page; a gap that is wide for its letters is a tab, as between two columns of a head. */
export class PdfLines {
  text = '';
  #end: { right: number; base: number } | undefined;

  add({ str, transform, width, height, hasEOL }: Piece): void {
    const [, , , , left = 0, base = 0] = transform;
    if (str.trim() !== '') {
      const gap = this.#end?.base === base ? left - this.#end.right : 0;
      if (gap > 2 * height && height > 0) this.text = `${this.text.trimEnd()}\t`;
      this.text += str;
      this.#end = { right: left + width, base };
    } else if (str !== '' && !/\s$/.test(this.text)) this.text += ' ';
    if (hasEOL) {
      this.text += '\n';
      this.#end = undefined;
    }
  }
}
