import type { Provision } from './provision.ts';

/**
 * What an officer must put beside a refusal ground (căn cứ chứng minh lý do từ chối), so that the
 * letter can say why and a complaint can be judged.
 */
export const EVIDENCE_KINDS = [
  /** Which restriction head of Article 6 or 15 applies. */
  'restriction_head',
  /** The level of secrecy (độ mật). */
  'secrecy_level',
  /** The legal provision, or the signed decision of the head of the agency. */
  'legal_provision_or_head_decision',
  /** The legal basis on which it is a work secret (bí mật công tác). */
  'work_secret_basis',
  /** Which internal meeting or draft it is. */
  'internal_document',
  /** Whose private life, personal data or family it is about, without naming them in the letter. */
  'person_concerned',
  /** Whose trade secret it is. */
  'trade_secret_owner',
  /** The harm that providing it would do. */
  'harm',
  /** Whose consent is missing, and that it was asked for. */
  'missing_consent',
  /** The condition of archives law that is not met. */
  'archives_condition',
  /** The live catalogue entry or the address where it is published. */
  'public_address',
  /** The right body, or why none is: not held, or spam. */
  'right_body_or_reason',
  /** The two earlier requests in which the same person received it. */
  'two_earlier_requests',
  /** Facts that show the burden. */
  'burden_facts',
  /** The cost notice and its payment deadline, which has passed. */
  'cost_notice',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * Heads under which information is not accessible or only on conditions: bí mật nhà nước · đời sống
 * riêng tư, bí mật cá nhân, gia đình, dữ liệu cá nhân · bí mật kinh doanh · gây nguy hại · bí mật công
 * tác · cuộc họp, tài liệu nội bộ · lưu trữ lịch sử
 */
export const RESTRICTION_HEADS = [
  'state_secret',
  'private_life',
  'trade_secret',
  'harm',
  'work_secret',
  'internal',
  'historical_archives',
] as const;
export type RestrictionHead = (typeof RESTRICTION_HEADS)[number];

/** One head of a restriction: where it stands and the evidence it asks for beyond being named. */
export type RestrictionRule = { under: Provision; evidence: readonly EvidenceKind[] };

/** A refusal ground (trường hợp từ chối): its provision, the evidence it always needs, and its heads. */
export type RefusalRule = {
  under: Provision;
  evidence: readonly EvidenceKind[];
  /** Empty where the ground has no heads; otherwise one must be chosen and its evidence added. */
  heads: Readonly<Partial<Record<RestrictionHead, RestrictionRule>>>;
};
