import { statuteOn } from '../law/editions.ts';
import { actingRole } from '../request/actor.ts';
import { textOrNull, tooLong } from '../request/text.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import { classificationFaults, classificationOf } from './classification.ts';
import { descriptionFaults, unless } from './entry-acts.ts';
import { cleanEntryContent, cleanEntryFiles } from './entry-content.ts';
import {
  personOf,
  withLine,
  type EntryCircumstances,
  type EntryDecision,
} from './entry-decision.ts';
import { ENTRY_CREATORS } from './entry-moves.ts';
import { keepsEntry } from './decide-entry.ts';
import type { CatalogueEntry, ClassificationForm, EntryContentForm, EntryFile } from './entry.ts';

/** What a creating unit fills in to begin an entry. */
export type EntryForm = {
  /** The body that holds it: the officer's own; null for national reference texts. */
  agencyId: string | null;
  content: EntryContentForm;
  files: readonly EntryFile[];
  creatingUnit?: string | null;
  /** The answered item of the officer's agency that it is made of. */
  madeFrom?: CatalogueEntry['madeFrom'];
};

/** One row of an import: described and classified at once. */
export type EntryImport = {
  agencyId: string | null;
  /** The key of the row, such as `R001`; unique in its agency. */
  importKey: string;
  content: EntryContentForm;
  classification: ClassificationForm;
  creatingUnit?: string | null;
};

/** What a new entry depends on: `id` is one that nothing bears yet. */
export type NewEntryCircumstances = EntryCircumstances & { id: string };

/**
 * Begins an entry (lập mục thông tin) as a draft that only its agency sees.
 *
 * @returns the draft with its first line of history; or `not_your_entry`, `role_not_allowed`, and what
 *   is wrong with its words, days and files
 */
export function draftEntry(
  form: EntryForm,
  circumstances: NewEntryCircumstances,
): Ruling<EntryDecision> {
  const { actor, today } = circumstances;
  if (!keepsEntry(actor, form)) return violates('not_your_entry');
  if (!ENTRY_CREATORS.includes(actingRole(actor))) return violates('role_not_allowed');
  const law = statuteOn(today);
  if (!law.allowed) return law;

  const entry: CatalogueEntry = {
    ...BLANK,
    ...cleanEntryContent(form.content),
    id: circumstances.id,
    agencyId: form.agencyId,
    files: cleanEntryFiles(form.files),
    creatingUnit: textOrNull(form.creatingUnit),
    madeFrom: form.madeFrom ?? null,
  };
  const violations = [
    ...descriptionFaults(entry, { ...circumstances, law: law.effect }),
    ...tooLong(form.creatingUnit, 'unit', 'creatingUnit'),
  ];
  return unless(violations, withLine(entry, { act: 'draft_entry', reason: null }, circumstances));
}

/**
 * Brings in an entry that stands in a list already (nhập vào danh mục): drafted and proposed in one act
 * by the officer who imports it. A second person confirms it like any other.
 *
 * @returns or the violations of both acts at once
 */
export function importEntry(
  row: EntryImport,
  circumstances: NewEntryCircumstances,
): Ruling<EntryDecision> {
  const { actor, today } = circumstances;
  const law = statuteOn(today);
  if (!law.allowed) return law;
  const drafted = draftEntry({ ...row, files: [] }, circumstances);
  const cleaned = { state: 'draft', files: [], link: textOrNull(row.content.link) } as const;
  const faults = classificationFaults(row.classification, cleaned, law.effect);
  if (!drafted.allowed) {
    return { allowed: false, violations: [...drafted.violations, ...faults] };
  }
  if (faults.length > 0) return { allowed: false, violations: faults };
  const entry: CatalogueEntry = {
    ...drafted.effect.entry,
    importKey: row.importKey,
    state: 'proposed',
    proposal: {
      ...classificationOf(row.classification, law.effect),
      reason: null,
      proposedById: personOf(actor),
      proposedOn: today,
    },
  };
  return allows(withLine(entry, { act: 'import_entry', reason: null }, circumstances));
}

/**
 * Whether a row brings what an earlier import of its key brought. Both as `importEntry` left them: what
 * people did to the entry since is not asked.
 */
export function bringsSameRow(row: CatalogueEntry, earlier: CatalogueEntry): boolean {
  return JSON.stringify(broughtBy(row)) === JSON.stringify(broughtBy(earlier));
}

function broughtBy(entry: CatalogueEntry): readonly unknown[] {
  const { proposal, creatingUnit } = entry;
  const content = Object.entries(cleanEntryContent(entry)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const classes = [...(proposal?.classes ?? [])].toSorted();
  return [content, creatingUnit, classes, proposal?.head ?? null, proposal?.condition ?? null];
}

const BLANK = {
  classes: [],
  access: 'public',
  head: null,
  condition: null,
  state: 'draft',
  proposal: null,
  confirmedById: null,
  confirmedOn: null,
  reviewOn: null,
  publishedOn: null,
  correctedOn: null,
  correctionNote: null,
  correctionChannels: [],
  withdrawnOn: null,
  withdrawalReason: null,
  supersededById: null,
  importKey: null,
  version: 1,
  sample: false,
} as const satisfies Partial<CatalogueEntry>;
