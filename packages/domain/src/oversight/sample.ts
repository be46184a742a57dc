import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Actor } from '../request/actor.ts';
import { cleanText, tooLong, wanting } from '../request/text.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import type { CaseOutcome } from './case-outcome.ts';

/** What the frame is parted by (phân tầng): theo cơ quan · theo kết quả · theo cơ quan và kết quả. */
export const SAMPLE_STRATIFICATIONS = ['body', 'outcome', 'body_and_outcome'] as const;
export type SampleStratification = (typeof SAMPLE_STRATIFICATIONS)[number];

/** The most cases that one sample may have: more than anybody inspects. */
export const SAMPLE_SIZE_MAX = 200;
/** The most cases that a frame may have; beyond it the period is divided. */
export const SAMPLE_FRAME_MAX = 50_000;
/** Seeds are whole numbers from 1 to this: what fits on paper and is read out without fault. */
export const SAMPLE_SEED_MAX = 999_999_999;

/** What an overseer asks for. */
export type SampleForm = {
  /** Requests received in these days, both included. */
  from: CalendarDate;
  until: CalendarDate;
  /** The day at whose end the frame is taken: one that has ended, so that nothing is added to it any more. */
  frameOn: CalendarDate;
  stratifyBy: SampleStratification;
  size: number;
  seed: number;
};

/** One case that could be drawn. */
export type FrameCase = {
  requestId: string;
  reference: string;
  agencyId: string;
  outcome: CaseOutcome;
};

/** What an inspector found in one case (kết quả kiểm tra): không thấy vấn đề · cần hỏi thêm · có sai sót. */
export const INSPECTION_FINDINGS = ['in_order', 'to_be_asked', 'fault_found'] as const;
export type InspectionFinding = (typeof INSPECTION_FINDINGS)[number];

/** What is noted about one case of a sample. */
export type InspectionNoteForm = { finding: InspectionFinding; note: string };

type StaffActor = Extract<Actor, { kind: 'staff' }>;

/**
 * Whether a random sample for inspection (mẫu kiểm tra ngẫu nhiên) may be drawn so.
 *
 * @returns the form; or `role_not_allowed`, `sample_period_not_allowed`, `sample_day_not_ended`,
 *   `sample_size_not_allowed`, `sample_seed_not_allowed`
 */
export function judgeSample(
  form: SampleForm,
  { actor, today }: { actor: StaffActor; today: CalendarDate },
): Ruling<SampleForm> {
  if (actor.role !== 'overseer') return violates('role_not_allowed');
  const { from, until, frameOn, size, seed } = form;
  const faults: readonly (Violation | false)[] = [
    until < from && { code: 'sample_period_not_allowed', field: 'until', under: [] },
    frameOn >= today && { code: 'sample_day_not_ended', field: 'frameOn', under: [] },
    !isWithin(size, SAMPLE_SIZE_MAX) && {
      code: 'sample_size_not_allowed',
      field: 'size',
      under: [],
    },
    !isWithin(seed, SAMPLE_SEED_MAX) && {
      code: 'sample_seed_not_allowed',
      field: 'seed',
      under: [],
    },
  ];
  const violations = faults.filter((fault) => fault !== false);
  return violations.length > 0 ? { allowed: false, violations } : allows(form);
}

/**
 * Whether something may be noted about a case: a fault or a question needs words.
 *
 * @returns the form with its words cleaned; or `role_not_allowed`, `required`, `too_long`
 */
export function judgeInspectionNote(
  { finding, note }: InspectionNoteForm,
  { actor }: { actor: StaffActor },
): Ruling<InspectionNoteForm> {
  if (actor.role !== 'overseer') return violates('role_not_allowed');
  const violations =
    finding === 'in_order' ? tooLong(note, 'note', 'note') : wanting(note, 'note', 'note', []);
  return violations.length > 0
    ? { allowed: false, violations }
    : allows({ finding, note: cleanText(note) });
}

/**
 * The frame as the text whose SHA-256 is shown beside a sample: a line for each case, in the order of
 * references, with reference, body and outcome parted by tabs. Two frames with one text are the same.
 */
export function frameText(frame: readonly FrameCase[]): string {
  return inOrder(frame)
    .map(({ reference, agencyId, outcome }) => `${reference}\t${agencyId}\t${outcome}\n`)
    .join('');
}

/** The cases by reference, as plain text compares: an order that needs no language and no database. */
export function inOrder(frame: readonly FrameCase[]): readonly FrameCase[] {
  return frame.toSorted((one, other) =>
    one.reference < other.reference ? -1 : Number(one.reference > other.reference),
  );
}

const isWithin = (number: number, most: number) =>
  Number.isInteger(number) && number >= 1 && number <= most;
