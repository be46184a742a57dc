import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ClassificationForm, EntryContentForm, EntryFile } from './entry.ts';

/** Everything that can be done to an entry that exists. */
export const ENTRY_ACTIONS = [
  'edit_entry',
  'propose_classification',
  'return_classification',
  'confirm_classification',
  'publish_entry',
  'correct_entry',
  'review_entry',
  'expire_entry',
  'withdraw_entry',
] as const;
export type EntryActionType = (typeof ENTRY_ACTIONS)[number];

/** Everything that makes a line in the history of an entry. */
export const ENTRY_ACTS = ['draft_entry', 'import_entry', ...ENTRY_ACTIONS] as const;
export type EntryAct = (typeof ENTRY_ACTS)[number];

/** One act with what it needs. */
export type EntryAction =
  | {
      type: 'edit_entry';
      content: EntryContentForm;
      files: readonly EntryFile[];
      creatingUnit?: string | null;
    }
  | {
      type: 'propose_classification';
      classification: ClassificationForm;
      /** Why, where the level of access changes. */
      reason?: string | null;
    }
  | { type: 'return_classification'; reason: string }
  /** Without a day it is looked at again after `REVIEW_AFTER_MONTHS`. */
  | { type: 'confirm_classification'; reviewOn?: CalendarDate | null }
  | { type: 'publish_entry' }
  | {
      type: 'correct_entry';
      content: EntryContentForm;
      files: readonly EntryFile[];
      /** What was wrong and is right now, for the public. */
      note: string;
      channels: readonly string[];
      /** As in `ClassificationForm`; asked for where the entry is not public. */
      titleIsHarmless: boolean;
    }
  | { type: 'review_entry'; reviewOn: CalendarDate }
  | { type: 'expire_entry' }
  | { type: 'withdraw_entry'; reason: string };

export type EntryActionOf<T extends EntryActionType> = Extract<EntryAction, { type: T }>;
