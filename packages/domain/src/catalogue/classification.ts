import type { Statute } from '../law/statute.ts';
import { provisionsOf } from '../law/provision.ts';
import { textOrNull, tooLong, wanting } from '../request/text.ts';
import type { Violation } from '../ruling.ts';
import { accessLevelFor, mayPublishFile } from './access.ts';
import { isClassKey } from './class-keys.ts';
import {
  SHOWN_STATES,
  type CatalogueEntry,
  type Classification,
  type ClassificationForm,
} from './entry.ts';

/** The most classes of one entry. */
export const ENTRY_CLASSES_MAX = 20;

/** What a classification leads to: each class once, and the level of access that its head demands. */
export function classificationOf(form: ClassificationForm, statute: Statute): Classification {
  return {
    classes: [...new Set(form.classes)],
    access: accessLevelFor(form.head, statute),
    head: form.head,
    condition: textOrNull(form.condition),
  };
}

/**
 * Everything wrong with a classification of this entry: `class_unknown`, `too_many`, `required` without
 * the condition of a conditional entry, `condition_not_needed` with one elsewhere, `too_long`, and
 * what `exposureFaults` finds.
 *
 * @see Luật 104/2016/QH13, Điều 5 đến 7, 17; Luật 01/2026/QH16, Điều 14 đến 17
 */
export function classificationFaults(
  form: ClassificationForm,
  entry: Pick<CatalogueEntry, 'state' | 'files' | 'link'>,
  statute: Statute,
): readonly Violation[] {
  const { classes, access, head, condition } = classificationOf(form, statute);
  const at = provisionsOf(statute.instrument);
  const unknown = classes.filter((key) => !isClassKey(key));
  const exposed = exposureFaults(
    { ...entry, access, head },
    { titleIsHarmless: form.titleIsHarmless, field: 'classification.titleIsHarmless', statute },
  );
  const isShown = SHOWN_STATES.some((state) => state === entry.state);
  return [
    ...unknown.map((): Violation => {
      return { code: 'class_unknown', field: 'classification.classes', under: [at(17, 1)] };
    }),
    ...(classes.length > ENTRY_CLASSES_MAX
      ? [{ code: 'too_many', field: 'classification.classes', under: [] } as const]
      : []),
    ...conditionFaults(access, condition, under(head, statute)),
    // What is shown loses its files when the second person confirms.
    ...exposed.filter(({ code }) => !isShown || code !== 'files_not_for_public'),
  ];
}

/**
 * What would give away something that is not public: `title_not_confirmed_harmless` while nobody
 * stated that the description is safe; `state_secret_has_file` for any file of a state secret, which may
 * not be in this system at all; `files_not_for_public` for other files, and for an address.
 */
export function exposureFaults(
  entry: Pick<CatalogueEntry, 'files' | 'link' | 'access' | 'head'>,
  {
    titleIsHarmless,
    field,
    statute,
  }: { titleIsHarmless: boolean; field: string; statute: Statute },
): readonly Violation[] {
  const { access, head, files, link } = entry;
  if (mayPublishFile(access)) return [];
  const provisions = under(head, statute);
  const harmless: readonly Violation[] = titleIsHarmless
    ? []
    : [{ code: 'title_not_confirmed_harmless', field, under: provisions }];
  if (head === 'state_secret' && files.length > 0) {
    return [...harmless, { code: 'state_secret_has_file', field: 'files', under: provisions }];
  }
  return [
    ...harmless,
    ...(files.length > 0
      ? [{ code: 'files_not_for_public', field: 'files', under: provisions } as const]
      : []),
    ...(link === null
      ? []
      : [{ code: 'files_not_for_public', field: 'content.link', under: provisions } as const]),
  ];
}

/** An entry with what its access level may not show taken away. */
export function withoutHiddenParts(entry: CatalogueEntry): CatalogueEntry {
  return mayPublishFile(entry.access) ? entry : { ...entry, files: [], link: null };
}

function conditionFaults(
  access: Classification['access'],
  condition: string | null,
  provisions: Violation['under'],
): readonly Violation[] {
  const field = 'classification.condition';
  if (access === 'conditional') return wanting(condition, 'condition', field, provisions);
  if (condition === null) return [];
  return [
    { code: 'condition_not_needed', field, under: [] },
    ...tooLong(condition, 'condition', field),
  ];
}

function under(head: Classification['head'], { refusalGrounds }: Statute): Violation['under'] {
  if (head === null) return [];
  const { not_accessible: never, condition_not_met: conditional } = refusalGrounds;
  const rule = conditional.heads[head] ?? never.heads[head];
  return rule === undefined ? [] : [rule.under];
}
