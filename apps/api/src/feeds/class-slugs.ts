import { BEYOND_THE_LIST, partsOf, STATUTES, type Statute } from '@minhbach/domain';

/** Every key under which something is published by a statute, in the order of its Article 17. */
export function classKeysOf({ instrument, publicationClasses }: Statute): readonly string[] {
  const listed = publicationClasses.flatMap(({ key }) => [key, ...partsOf(key)]);
  const beyond = BEYOND_THE_LIST.filter((key) => key.startsWith(prefixOf(instrument)));
  return [...listed, ...beyond];
}

/** `L16` or `L26`, as keys begin. */
export const prefixOf = (instrument: Statute['instrument']): string =>
  `L${instrument.split('/')[1]?.slice(2)}`;

/**
 * A key in the letters that addresses and OAI-PMH sets may have, as Telex types it: `L26.17.1.đ-1`
 * becomes `L26.17.1.dd-1`. No point of Article 17 is lettered `dd`.
 */
export const slugOf = (key: string): string => key.replaceAll('đ', 'dd');

const KEY_OF_SLUG: ReadonlyMap<string, string> = new Map(
  STATUTES.flatMap(classKeysOf).map((key) => [slugOf(key), key]),
);

/** The key that a slug, or the key itself, stands for. */
export const keyOfSlug = (slug: string): string | undefined =>
  KEY_OF_SLUG.get(slugOf(slug.normalize('NFC')));

/** The class that a part such as `L26.17.1.a-1` belongs to; undefined for a class. */
export const wholeOf = (key: string): string | undefined => /^(.+)-\d+$/.exec(key)?.[1];
