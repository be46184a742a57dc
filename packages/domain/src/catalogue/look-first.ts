/**
 * What became of a draft to which entries were offered while it was being written (tìm trước khi hỏi):
 * đã xem gợi ý · đã có câu trả lời · vẫn gửi yêu cầu.
 */
export const LOOK_OUTCOMES = ['looked', 'answered', 'asked'] as const;
export type LookOutcome = (typeof LOOK_OUTCOMES)[number];

/**
 * What stands after one more event of the same draft. Whoever says "this answers me" and asks all the
 * same was not answered; whoever has asked has asked.
 */
export function lookAfter(before: LookOutcome | null, event: LookOutcome): LookOutcome {
  if (before === null) return event;
  return LOOK_OUTCOMES.indexOf(event) > LOOK_OUTCOMES.indexOf(before) ? event : before;
}

/**
 * Drafts of one agency over some days, each counted once, on the day on which entries were first offered.
 *
 * - `looked`: to which at least one entry was offered, whatever followed. The whole of the two others.
 * - `answered`: of those, ended by "this answers me", and not sent after all.
 * - `asked`: of those, sent as a request.
 *
 * The rest were left. Drafts to which nothing could be offered are in no number.
 */
export type DeflectionFigures = { looked: number; answered: number; asked: number };

/** How many drafts in a hundred were answered by what is public, to one decimal; null where none looked. */
export function deflectionPercent({ looked, answered }: DeflectionFigures): number | null {
  return looked === 0 ? null : Math.round((answered / looked) * 1000) / 10;
}
