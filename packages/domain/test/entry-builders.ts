import type { EntryAction, EntryActionType } from '../src/catalogue/entry-actions.ts';
import { decideEntry } from '../src/catalogue/decide-entry.ts';
import type { EntryCircumstances, EntryDecision } from '../src/catalogue/entry-decision.ts';
import type {
  CatalogueEntry,
  ClassificationForm,
  EntryContentForm,
} from '../src/catalogue/entry.ts';
import { draftEntry, type EntryForm } from '../src/catalogue/new-entry.ts';
import { addDays, calendarDate, type CalendarDate } from '../src/calendar/calendar-date.ts';
import type { Actor } from '../src/request/actor.ts';
import type { Ruling } from '../src/ruling.ts';
import { HEAD, staff } from './request-builders.ts';

export const TODAY = calendarDate('2026-11-20');
export const UNIT = staff('unit_officer');
export const CLERK = staff('contact_officer');

export const WORDS: EntryContentForm = {
  title: 'Kế hoạch phòng, chống úng ngập nội thành năm 2026',
  documentNumber: '35/KH-UBND',
  issuer: 'UBND thành phố Hà Nội',
  madeOn: calendarDate('2026-11-18'),
  forms: ['portal'],
};
export const PUBLIC: ClassificationForm = {
  classes: ['L26.17.1.a-1'],
  head: null,
  titleIsHarmless: false,
};
export const PRIVATE: ClassificationForm = {
  classes: ['L26.17.1.a-1'],
  head: 'private_life',
  condition: 'Có văn bản đồng ý của người có tên trong hồ sơ.',
  titleIsHarmless: true,
};
export const FILE = { documentId: 'file-1', title: 'Toàn văn kế hoạch' };

export function at(
  actor: Actor = CLERK,
  today: CalendarDate | string = TODAY,
): EntryCircumstances & { id: string } {
  return {
    actor,
    today: calendarDate(today),
    knownFileIds: ['file-1', 'file-2'],
    secretFileIds: [],
    id: 'entry-1',
  };
}

export function formOf(change: Partial<EntryForm> = {}): EntryForm {
  return { agencyId: 'department', content: WORDS, files: [], creatingUnit: null, ...change };
}

/** What an allowed ruling leads to; anything else fails the test. */
export function allowed<T>(ruling: Ruling<T>): T {
  if (!ruling.allowed) throw new Error(JSON.stringify(ruling.violations));
  return ruling.effect;
}

/** `code` or `code@field` of every violation. */
export function refusals<T>(ruling: Ruling<T>): readonly string[] {
  if (ruling.allowed) return ['allowed'];
  return ruling.violations.map(({ code, field }) => (field === null ? code : `${code}@${field}`));
}

type Step = readonly [EntryAction, Actor];

export const drafted = (change: Partial<EntryForm> = {}): CatalogueEntry =>
  allowed(draftEntry(formOf(change), at(UNIT))).entry;

/** The entry after these acts, all of which must be allowed. */
export function after(entry: CatalogueEntry, ...steps: readonly Step[]): CatalogueEntry {
  return steps.reduce(
    (now, [action, actor]) => allowed(decideEntry(now, action, at(actor))).entry,
    entry,
  );
}

export const propose = (
  classification: ClassificationForm = PUBLIC,
  reason: string | null = null,
): EntryAction => ({ type: 'propose_classification', classification, reason });
export const CONFIRM: EntryAction = { type: 'confirm_classification', reviewOn: null };
export const PUBLISH: EntryAction = { type: 'publish_entry' };

export const confirmed = (form: ClassificationForm = PUBLIC, change: Partial<EntryForm> = {}) =>
  after(drafted(change), [propose(form), UNIT], [CONFIRM, CLERK]);
export const published = (form: ClassificationForm = PUBLIC, change: Partial<EntryForm> = {}) =>
  after(confirmed(form, change), [PUBLISH, CLERK]);

/** A well-filled act of each kind on this entry. */
export function sampleEntryAction(
  entry: CatalogueEntry,
  type: EntryActionType,
  today: CalendarDate = TODAY,
): EntryAction {
  const again = { ...entry, title: `${entry.title} (bản đúng)` };
  switch (type) {
    case 'edit_entry':
      return { type, content: entry, files: entry.files };
    case 'propose_classification':
      return propose(entry.head === null ? PRIVATE : PUBLIC, 'Có dữ liệu cá nhân.');
    case 'return_classification':
      return { type, reason: 'Xem lại căn cứ.' };
    case 'correct_entry':
      return {
        type,
        content: again,
        files: entry.files,
        note: 'Sửa tên.',
        channels: ['Cổng thông tin điện tử Thành phố'],
        titleIsHarmless: true,
      };
    case 'review_entry':
      return { type, reviewOn: addDays(today, 30) };
    case 'withdraw_entry':
      return { type, reason: 'Đăng nhầm.' };
    case 'confirm_classification':
    case 'publish_entry':
    case 'expire_entry':
      return { type };
  }
}

export const decisionOf = (
  entry: CatalogueEntry,
  action: EntryAction,
  actor: Actor = CLERK,
  today: CalendarDate | string = TODAY,
): Ruling<EntryDecision> => decideEntry(entry, action, at(actor, today));

export { HEAD };
