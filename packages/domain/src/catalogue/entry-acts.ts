import { addMonths } from '../calendar/calendar-date.ts';
import type { Provision } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import { cleanText, textOrNull, tooLong, wanting } from '../request/text.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import {
  classificationFaults,
  classificationOf,
  exposureFaults,
  withoutHiddenParts,
} from './classification.ts';
import type { EntryActionOf } from './entry-actions.ts';
import {
  cleanEntryContent,
  cleanEntryFiles,
  contentFaults,
  fileFaults,
  secretFileFaults,
} from './entry-content.ts';
import { personOf, type EntryCircumstances } from './entry-decision.ts';
import { SHOWN_STATES, type CatalogueEntry, type Classification } from './entry.ts';

/** A classification is looked at again after a year (rà soát), unless the second person says when. */
export const REVIEW_AFTER_MONTHS = 12;

/** What the rule of an act works with: the circumstances and the provisions of the act. */
export type EntryContext = EntryCircumstances & { law: Statute; under: readonly Provision[] };

/** The entry after an act, and the words that its line keeps. */
export type EntryEffect = { entry: CatalogueEntry; reason: string | null };

/**
 * Edits a draft. Nothing is asked of its classification yet.
 *
 * @returns or what `contentFaults` and `fileFaults` find
 */
export function editEntry(
  entry: CatalogueEntry,
  { content, files, creatingUnit }: EntryActionOf<'edit_entry'>,
  context: EntryContext,
): Ruling<EntryEffect> {
  const after = {
    ...entry,
    ...cleanEntryContent(content),
    files: cleanEntryFiles(files),
    creatingUnit: textOrNull(creatingUnit),
  };
  const violations = [
    ...descriptionFaults(after, context),
    ...tooLong(creatingUnit, 'unit', 'creatingUnit'),
  ];
  return unless(violations, { entry: after, reason: null });
}

/**
 * Proposes a classification (đề xuất phân loại), which waits for a second person. What is public
 * already stays as it is until then; a change of its level of access needs a reason.
 *
 * @returns or `nothing_changed`, `required`, and what `classificationFaults` finds
 */
export function proposeClassification(
  entry: CatalogueEntry,
  { classification, reason }: EntryActionOf<'propose_classification'>,
  { law, under, actor, today }: EntryContext,
): Ruling<EntryEffect> {
  const proposed = classificationOf(classification, law);
  const isShown = SHOWN_STATES.some((state) => state === entry.state);
  const changesAccess = isShown && proposed.access !== entry.access;
  const violations = [
    ...classificationFaults(classification, entry, law),
    ...(changesAccess
      ? wanting(reason, 'reason', 'reason', under)
      : tooLong(reason, 'reason', 'reason')),
    ...(isShown && classifiesAlike(proposed, entry)
      ? [{ code: 'nothing_changed', field: null, under } as const]
      : []),
  ];
  const words = textOrNull(reason);
  const proposal = {
    ...proposed,
    reason: words,
    proposedById: personOf(actor),
    proposedOn: today,
  };
  return unless(violations, { entry: { ...entry, proposal }, reason: words });
}

/**
 * Returns a proposal (trả lại đề xuất) with the reason; what is public stays as it was. A confirmation
 * that nothing was published on is taken back with it.
 */
export function returnClassification(
  entry: CatalogueEntry,
  { reason }: EntryActionOf<'return_classification'>,
  { under }: EntryContext,
): Ruling<EntryEffect> {
  const isConfirmed = entry.state === 'confirmed';
  const after = isConfirmed ? { ...entry, ...UNCONFIRMED } : { ...entry, proposal: null };
  return unless(wanting(reason, 'reason', 'reason', under), {
    entry: after,
    reason: cleanText(reason),
  });
}

const UNCONFIRMED = { proposal: null, confirmedById: null, confirmedOn: null, reviewOn: null };

/**
 * Confirms the proposal as a second person (xác nhận phân loại). What is no longer public loses its
 * files and its address at once.
 *
 * @returns or `review_day_passed`; `state_secret_has_file` when a file came after the proposal
 */
export function confirmClassification(
  entry: CatalogueEntry,
  action: EntryActionOf<'confirm_classification'>,
  { law, actor, today }: EntryContext,
): Ruling<EntryEffect> {
  if (entry.proposal === null) throw new Error(`Entry ${entry.id} waits without a proposal.`);
  const { classes, access, head, condition } = entry.proposal;
  const reviewOn = action.reviewOn ?? addMonths(today, REVIEW_AFTER_MONTHS);
  if (reviewOn <= today) return violates('review_day_passed', [], 'reviewOn');
  const classified = { ...entry, classes, access, head, condition };
  const secret = exposureFaults(classified, {
    titleIsHarmless: true,
    field: '',
    statute: law,
  }).filter(({ code }) => code === 'state_secret_has_file');
  return unless(secret, {
    entry: withoutHiddenParts({
      ...classified,
      proposal: null,
      confirmedById: personOf(actor),
      confirmedOn: today,
      reviewOn,
    }),
    reason: entry.proposal.reason,
  });
}

/**
 * Publishes (công khai) what two persons have classified: from today everybody finds it.
 *
 * @returns or `secret_mark` for a file that was found to bear one after it had come in
 */
export function publishEntry(
  entry: CatalogueEntry,
  _action: EntryActionOf<'publish_entry'>,
  { today, law, secretFileIds }: EntryContext,
): Ruling<EntryEffect> {
  return unless(secretFileFaults(entry.files, secretFileIds, secrecyUnder(law)), {
    entry: { ...entry, publishedOn: today },
    reason: null,
  });
}

/**
 * Corrects what was published (đính chính), with a note for the public. Under 01/2026 the correction
 * also goes on the official channels, which are named.
 *
 * @returns or `required`, `nothing_changed`, and what the faults of content, files and exposure are
 * @see both statutes, Điều 22
 */
export function correctEntry(
  entry: CatalogueEntry,
  action: EntryActionOf<'correct_entry'>,
  context: EntryContext,
): Ruling<EntryEffect> {
  const { law, today, under } = context;
  const note = cleanText(action.note);
  const channels = [...new Set(action.channels.map(cleanText))].filter((name) => name !== '');
  const corrected: CatalogueEntry = {
    ...entry,
    ...cleanEntryContent(action.content),
    files: cleanEntryFiles(action.files),
  };
  const also = law.correctionAlsoOnChannels;
  const violations: readonly Violation[] = [
    ...descriptionFaults(corrected, context),
    ...exposureFaults(corrected, {
      titleIsHarmless: action.titleIsHarmless,
      field: 'titleIsHarmless',
      statute: law,
    }),
    ...wanting(note, 'note', 'note', under),
    ...(also !== null && channels.length === 0
      ? [{ code: 'required', field: 'channels', under: [also] } as const]
      : []),
    ...channels.flatMap((channel, index) => tooLong(channel, 'channel', `channels.${index}`)),
    ...(JSON.stringify(corrected) === JSON.stringify(entry)
      ? [{ code: 'nothing_changed', field: null, under } as const]
      : []),
  ];
  return unless(violations, {
    entry: { ...corrected, correctedOn: today, correctionNote: note, correctionChannels: channels },
    reason: note,
  });
}

/** Notes that the classification was looked at and stands (rà soát), and when it is to be next. */
export function reviewEntry(
  entry: CatalogueEntry,
  { reviewOn }: EntryActionOf<'review_entry'>,
  { today }: EntryContext,
): Ruling<EntryEffect> {
  return reviewOn <= today
    ? violates('review_day_passed', [], 'reviewOn')
    : allows({ entry: { ...entry, reviewOn }, reason: null });
}

/** Ends the publication of what has had its term (hết thời hạn công khai). */
export function expireEntry(entry: CatalogueEntry): Ruling<EntryEffect> {
  return allows({ entry: { ...entry, proposal: null }, reason: null });
}

/** Withdraws the entry (rút) for good, with the reason that everybody will read. */
export function withdrawEntry(
  entry: CatalogueEntry,
  { reason }: EntryActionOf<'withdraw_entry'>,
  { today, under }: EntryContext,
): Ruling<EntryEffect> {
  const withdrawalReason = cleanText(reason);
  return unless(wanting(reason, 'reason', 'reason', under), {
    entry: { ...entry, proposal: null, withdrawnOn: today, withdrawalReason },
    reason: withdrawalReason,
  });
}

/** What is wrong with content and files, for every act that writes them. */
export function descriptionFaults(
  entry: CatalogueEntry,
  { today, law, ...known }: Pick<EntryContext, 'today' | 'knownFileIds' | 'secretFileIds' | 'law'>,
): readonly Violation[] {
  const secrecy = secrecyUnder(law);
  return [...contentFaults(entry, today, secrecy), ...fileFaults(entry.files, known, secrecy)];
}

/** Where a statute keeps state secrets out of reach. */
export function secrecyUnder({ refusalGrounds, instrument }: Statute): Provision {
  const secrecy = refusalGrounds.not_accessible.heads.state_secret;
  if (secrecy === undefined) throw new Error(`${instrument} names no state secrets.`);
  return secrecy.under;
}

/** The effect, unless a rule stands against it. */
export function unless<T>(violations: readonly Violation[], effect: T): Ruling<T> {
  return violations.length > 0 ? { allowed: false, violations } : allows(effect);
}

function classifiesAlike(one: Classification, other: Classification): boolean {
  const sorted = ({ classes }: Classification) => [...classes].toSorted().join(' ');
  return (
    one.access === other.access &&
    one.head === other.head &&
    one.condition === other.condition &&
    sorted(one) === sorted(other)
  );
}
