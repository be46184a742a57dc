import { CLASS_PARTS } from '../law/law-class-parts.ts';
import { STATUTES } from '../law/editions.ts';
import type { CatalogueClass } from './class.ts';

/** What is published beyond the list of clause 1 (khoản 2 Điều 17), under each statute. */
export const BEYOND_THE_LIST = ['L16.17.2', 'L26.17.2'] as const;

const CLASSES: ReadonlyMap<string, CatalogueClass> = new Map(
  STATUTES.flatMap(({ publicationClasses }) => publicationClasses).map((one) => [one.key, one]),
);

/** The class that a key stands in, itself or by its part, such as `L26.17.1.a-1`; undefined beyond the list. */
export function classOfKey(key: string): CatalogueClass | undefined {
  return CLASSES.get(key.replace(/-\d+$/, ''));
}

/** Whether a key names a class, a part of one, or what is published beyond the list. */
export function isClassKey(key: string): boolean {
  const beyond: readonly string[] = BEYOND_THE_LIST;
  return CLASSES.has(key) || Object.hasOwn(CLASS_PARTS, key) || beyond.includes(key);
}

/** The Vietnamese title of a class or of a part of one; undefined for no key. */
export function classTitle(key: string): string | undefined {
  const beyond: readonly string[] = BEYOND_THE_LIST;
  if (beyond.includes(key)) return 'Thông tin khác do cơ quan quyết định công khai';
  return CLASS_PARTS[key] ?? CLASSES.get(key)?.title;
}

/** The keys of the parts of a class, in the order of the law; empty where it has none. */
export function partsOf(classKey: string): readonly string[] {
  return Object.keys(CLASS_PARTS).filter((key) => key.startsWith(`${classKey}-`));
}
