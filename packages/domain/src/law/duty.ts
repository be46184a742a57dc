/**
 * The duties and rights that have a clock, by the names of the conformance command.
 * answer: cung cấp hoặc từ chối · time_notice: thông báo thời hạn giải quyết · publish: công khai ·
 * published_error_reply: trả lời kiến nghị · self_correction: tự đính chính · claim_reply: trả lời yêu
 * cầu cung cấp lại · commune_*, creator_reply: xác minh của xã · posting_minimum: niêm yết ·
 * backlog_publication: công khai thông tin cũ · complaint*: khiếu nại · lawsuit: khởi kiện ·
 * data_subject_reply: trả lời chủ thể dữ liệu cá nhân
 */
export const STATUTE_DUTIES = [
  'answer',
  'time_notice',
  'publish',
  'published_error_reply',
  'self_correction',
  'claim_reply',
  'commune_asks_creator',
  'creator_reply',
  'commune_informs',
  'posting_minimum',
  'backlog_publication',
] as const;
export type StatuteDuty = (typeof STATUTE_DUTIES)[number];

/**
 * Duties that nobody's sending calls for: publication, own corrections, posting. The day their clock
 * starts chooses the statute, even where a moment of sending is named beside it.
 */
export const UNSENT_DUTIES = [
  'publish',
  'self_correction',
  'posting_minimum',
  'backlog_publication',
] as const satisfies readonly StatuteDuty[];

/** Duties and rights under laws of their own, whichever access statute governs. */
export const NEIGHBOUR_DUTIES = [
  'complaint',
  'complaint_acceptance',
  'complaint_settlement',
  'second_complaint',
  'second_complaint_acceptance',
  'second_complaint_settlement',
  'lawsuit',
  'data_subject_reply',
] as const;
export type NeighbourDuty = (typeof NEIGHBOUR_DUTIES)[number];

/** Everything that has a clock. */
export const DUTIES = [...STATUTE_DUTIES, ...NEIGHBOUR_DUTIES] as const;
export type Duty = (typeof DUTIES)[number];

/** Duties with one limit in a statute: all but the answer and its notice, which depend on delivery. */
export type FixedDuty = Exclude<StatuteDuty, 'answer' | 'time_notice'>;
