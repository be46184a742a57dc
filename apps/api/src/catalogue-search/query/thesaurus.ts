import type { AliasKind } from '../aliases/alias-kinds.ts';
import { foldSpelt, spell, type WordForms } from '../words/words.ts';

export type AliasEntry = {
  term: string;
  means: readonly string[];
  kind: AliasKind;
  bothWays: boolean;
};

/** A name that a body has or had. */
export type BodyName = {
  agencyId: string;
  code: string;
  agencyName: string;
  name: string;
  /** The body bears it no more, or is no more. */
  isFormer: boolean;
  /** The body itself is no more. */
  isGone: boolean;
  /** Who answers now; the body itself where only its name is another. */
  successors: readonly { id: string; code: string; name: string }[];
};

export type AliasFound = {
  to: number;
  kind: AliasKind;
  means: readonly string[];
  /** A meaning was typed, and the term that stands for it is searched as well. */
  isReverse: boolean;
};
export type BodyFound = { to: number; names: readonly BodyName[] };

const ALIAS_MAX_WORDS = 8;
const BODY_MAX_WORDS = 16;
/** What names of bodies and of their places begin with. `thành phố Hà Nội` alone names no body. */
const BEGINS_A_BODY =
  /^(?:so|uy ban|hoi dong|van phong|ban|thanh tra|cong an|bo tu lenh|vien|trung tam|phuong|xa|quan|huyen|thi xa) /;

/** What words stand for: aliases and the names of bodies, ready to be looked up in a query. */
export class Thesaurus {
  readonly #bySpelling = new Map<string, AliasFound>();
  readonly #byFold = new Map<string, AliasFound>();
  readonly #bodies = new Map<string, BodyName[]>();
  readonly #words = new Set<string>();
  readonly #namesOf = new Map<string, string[]>();
  readonly #formerNamesOf = new Map<string, string[]>();

  constructor(aliases: readonly AliasEntry[], bodies: readonly BodyName[]) {
    for (const { term, kind, means } of aliases) this.#add(term, { kind, means, isReverse: false });
    for (const { term, means, kind, bothWays } of aliases)
      if (bothWays)
        for (const meaning of means) this.#add(meaning, { kind, means: [term], isReverse: true });
    for (const body of bodies) this.#addBody(body);
  }

  /** Whether an alias or a name has the word, with the marks that it has. */
  hasWord({ spelt }: WordForms): boolean {
    return this.#words.has(spelt);
  }

  /** The longest alias that begins here. Where the word has marks they must be those of the alias. */
  aliasAt(words: readonly WordForms[], at: number): AliasFound | undefined {
    for (let length = Math.min(ALIAS_MAX_WORDS, words.length - at); length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      const spelt = part.map((word) => word.spelt).join(' ');
      const folded = part.map((word) => word.folded).join(' ');
      const found = spelt === folded ? this.#byFold.get(folded) : this.#bySpelling.get(spelt);
      if (found !== undefined) return { ...found, to: at + length };
    }
    return undefined;
  }

  /** The longest name of a body that begins here, also through abbreviations: `UBND TP HN`. */
  bodyAt(words: readonly WordForms[], at: number): BodyFound | undefined {
    for (let length = Math.min(BODY_MAX_WORDS, words.length - at); length > 0; length -= 1) {
      const names = this.#bodies.get(this.#whole(words.slice(at, at + length)));
      if (names !== undefined) return { to: at + length, names };
    }
    return undefined;
  }

  /** Living bodies one of whose names has a word that begins so. */
  bodiesBeginning(typed: string, limit: number): readonly BodyName[] {
    const begun = this.#whole(formsOfText(typed));
    if (begun.length < 2) return [];
    const found = new Map<string, BodyName>();
    for (const [key, bodies] of this.#bodies)
      if (` ${key}`.includes(` ${begun}`))
        for (const body of bodies) if (!body.isFormer) found.set(body.agencyId, body);
    return [...found.values()].slice(0, limit);
  }

  /** The names that the body itself goes by. */
  namesOf(agencyId: string): readonly string[] {
    return this.#namesOf.get(agencyId) ?? [];
  }

  /** The names that it bore, or that it bears though it is no more. */
  formerNamesOf(agencyId: string): readonly string[] {
    return this.#formerNamesOf.get(agencyId) ?? [];
  }

  #add(term: string, alias: Omit<AliasFound, 'to'>): void {
    const spelt = spell(term);
    this.#learn(spelt);
    for (const [map, key] of [
      [this.#bySpelling, spelt],
      [this.#byFold, foldSpelt(spelt)],
    ] as const) {
      const known = map.get(key);
      const means = [...new Set([...(known?.means ?? []), ...alias.means])];
      map.set(key, { to: 0, ...(known ?? alias), means });
    }
  }

  #learn(spelt: string): void {
    for (const word of spelt.split(' ')) this.#words.add(word).add(foldSpelt(word));
  }

  #addBody(body: BodyName): void {
    const key = this.#whole(spell(body.name).split(' ').map(formsOfSpelt));
    if (!BEGINS_A_BODY.test(`${key} `) || !key.includes(' ')) return;
    this.#learn(spell(body.name));
    const known = this.#bodies.get(key);
    if (known === undefined) this.#bodies.set(key, [body]);
    else if (known.every(({ agencyId }) => agencyId !== body.agencyId)) known.push(body);
    // A symbol such as `UBND` is in every number.
    if (!body.name.includes(' ')) return;
    const names = body.isFormer ? this.#formerNamesOf : this.#namesOf;
    names.set(body.agencyId, [...(names.get(body.agencyId) ?? []), body.name]);
  }

  /** Folded, abbreviations written out, without `và`, which names have and people leave out. */
  #whole(words: readonly WordForms[]): string {
    return words
      .flatMap((word) => {
        const alias = this.#byFold.get(word.folded);
        const isShort =
          alias?.kind === 'abbreviation' && !alias.isReverse && alias.means.length === 1;
        const meaning = isShort ? alias.means[0] : undefined;
        return meaning === undefined ? word.folded : foldSpelt(spell(meaning)).split(' ');
      })
      .filter((folded) => folded !== 'va')
      .join(' ');
  }
}

const formsOfSpelt = (spelt: string): WordForms => ({ spelt, folded: foldSpelt(spelt) });

/** The words of a text of ours, such as a meaning. */
export const formsOfText = (text: string): readonly WordForms[] =>
  spell(text).split(' ').filter(Boolean).map(formsOfSpelt);
