import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A piece of a page at a place, in points from the left and from below. */
export type Placed = { at: [left: number, below: number]; text: string };
export type PdfPage = { lines?: readonly (string | Placed)[]; image?: boolean };

/** Makes PDF files as programs write them, and as programs never would. */
export class PdfMaker {
  readonly #objects: Buffer[] = [];
  readonly #seal: (content: Buffer, number: number) => Buffer;

  constructor(seal: (content: Buffer, number: number) => Buffer = (content) => content) {
    this.#seal = seal;
  }

  /** @returns its number */
  add(dictionary: string, content?: Buffer): number {
    const stream = content && this.#seal(content, this.#objects.length + 1);
    const body =
      stream === undefined
        ? Buffer.from(dictionary)
        : Buffer.concat([
            Buffer.from(`<<${dictionary}/Length ${stream.length}>>\nstream\n`, 'latin1'),
            stream,
            Buffer.from('\nendstream'),
          ]);
    return this.#objects.push(body);
  }

  /** Letters are their own code units, so any Vietnamese text can be set without a font. */
  font(): number {
    const map = this.add(
      '',
      Buffer.from(
        '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def\n' +
          '1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
          `256 beginbfrange ${Array.from({ length: 256 }, (_, high) => {
            const byte = high.toString(16).padStart(2, '0');
            return `<${byte}00> <${byte}FF> <${byte}00>`;
          }).join('\n')} endbfrange endcmap end end`,
      ),
    );
    const letters = this.add(
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/Mau/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>',
    );
    return this.add(
      `<</Type/Font/Subtype/Type0/BaseFont/Mau/Encoding/Identity-H/DescendantFonts[${letters} 0 R]/ToUnicode ${map} 0 R>>`,
    );
  }

  /** @param trailer more entries of the trailer, such as `/Encrypt 3 0 R` */
  end(root: number, trailer = ''): Buffer {
    const parts = [Buffer.from('%PDF-1.7\n')];
    const places: number[] = [];
    let at = 9;
    for (const [index, object] of this.#objects.entries()) {
      places.push(at);
      const whole = Buffer.concat([
        Buffer.from(`${index + 1} 0 obj\n`),
        object,
        Buffer.from('\nendobj\n'),
      ]);
      parts.push(whole);
      at += whole.length;
    }
    const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const size = places.length + 1;
    return Buffer.concat([
      ...parts,
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root ${root} 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
      ),
    ]);
  }
}

/** A PDF with these pages; a string is a line of its own. */
export function pdf(pages: readonly PdfPage[]): Buffer {
  const maker = new PdfMaker();
  return maker.end(pagesOf(maker, pages));
}

function pagesOf(maker: PdfMaker, pages: readonly PdfPage[], more: readonly number[] = []): number {
  const font = maker.font();
  const image = pages.some((page) => page.image)
    ? maker.add(
        '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
        Buffer.from([128]),
      )
    : 0;
  const kids = pages.map((page) => {
    const content = maker.add('/Filter/FlateDecode', deflateSync(Buffer.from(contentOf(page))));
    return maker.add(
      `<</Type/Page/MediaBox[0 0 595 842]/Contents ${content} 0 R/Resources<</Font<</F ${font} 0 R>>/XObject<</I ${image} 0 R>>>>>>`,
    );
  });
  const list = [...kids, ...more].map((kid) => `${kid} 0 R`).join(' ');
  const root = maker.add(`<</Type/Pages/Count ${kids.length + more.length}/Kids[${list}]>>`);
  return maker.add(`<</Type/Catalog/Pages ${root} 0 R>>`);
}

function contentOf({ lines = [], image = false }: PdfPage): string {
  const placed = lines.map((line, index): Placed =>
    typeof line === 'string' ? { at: [50, 800 - 15 * index], text: line } : line,
  );
  const texts = placed.map(({ at, text }) => {
    const letters = Buffer.from(text, 'utf16le').swap16().toString('hex');
    return `BT /F 10 Tf 1 0 0 1 ${at[0]} ${at[1]} Tm <${letters}> Tj ET`;
  });
  return [...(image ? ['q 595 0 0 842 0 0 cm /I Do Q'] : []), ...texts].join('\n');
}

/** Opens with a password only, which nobody knows; or freely, and only changes are locked. */
export function encryptedPdf(lines: readonly string[], opensFreely: boolean): Buffer {
  const id = createHash('md5').update('tệp').digest();
  const owner = createHash('sha256').update('chủ').digest();
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(-4);
  const password = opensFreely ? PADDING : createHash('sha256').update('mật khẩu').digest();
  const key = md5(password, owner, permissions, id).subarray(0, 5);
  const maker = new PdfMaker((content, number) =>
    rc4(md5(key, Buffer.from([number, number >> 8, 0, 0, 0])).subarray(0, 10), content),
  );
  const root = pagesOf(maker, [{ lines }]);
  const lock = maker.add(
    `<</Filter/Standard/V 1/R 2/P -4/O<${owner.toString('hex')}>/U<${rc4(key, PADDING).toString('hex')}>>>`,
  );
  const named = id.toString('hex');
  return maker.end(root, `/Encrypt ${lock} 0 R/ID[<${named}><${named}>]`);
}

/** What the standard puts in place of an empty password. */
const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);

const md5 = (...parts: readonly Buffer[]) =>
  createHash('md5').update(Buffer.concat(parts)).digest();

/** The first cipher of PDF; no longer offered by any library, still found in files. */
function rc4(key: Buffer, content: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number) =>
    ([state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0]);
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) % 256;
    swap(at, other);
  }
  let [one, other] = [0, 0];
  return content.map((byte) => {
    one = (one + 1) % 256;
    other = (other + (state[one] ?? 0)) % 256;
    swap(one, other);
    return byte ^ (state[((state[one] ?? 0) + (state[other] ?? 0)) % 256] ?? 0);
  }) as Buffer; // a Buffer maps to a Buffer
}

/** Pages whose content unpacks to this many megabytes, packed twice over, after one that is as usual. */
export function pdfBomb(megabytes: number, first: PdfPage): Buffer {
  const maker = new PdfMaker();
  const blank = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 'q Q '), { level: 9 });
  const content = maker.add('/Filter[/FlateDecode/FlateDecode]', deflateSync(blank, { level: 9 }));
  const page = maker.add(`<</Type/Page/MediaBox[0 0 1 1]/Contents ${content} 0 R>>`);
  return maker.end(pagesOf(maker, [first], [page]));
}

/** Says that it has ten million pages, in a tree that leads back to its root. */
export function endlessPdf(): Buffer {
  const maker = new PdfMaker();
  const tree = maker.add('<</Type/Pages/Count 10000000/Kids[1 0 R 1 0 R]>>');
  return maker.end(maker.add(`<</Type/Catalog/Pages ${tree} 0 R>>`));
}
