import { classOfKey, classTitle, provisionText } from '@minhbach/domain';

/** `Giá đất (điểm l khoản 1 Điều 17)`; the key itself when it is not known. */
export function classWords(key: string): string {
  const title = classTitle(key) ?? key;
  const under = classOfKey(key)?.under;
  return under === undefined ? title : `${title} (${provisionText(under)})`;
}

/** The classes of the statute in force; those of the earlier one only where there are no others. */
export function shownClasses(keys: readonly string[]): readonly string[] {
  const present = keys.filter((key) => key.startsWith('L26.'));
  return present.length > 0 ? present : keys;
}
