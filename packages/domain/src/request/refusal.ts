import type { RestrictionHead } from '../law/refusal-evidence.ts';
import type { RefusalGround } from './vocabulary.ts';

/**
 * Why no body can be named when information is not the agency's to give: không nắm giữ | không phải
 * là yêu cầu cung cấp thông tin (a circular letter, an advertisement).
 */
export const NO_RIGHT_BODY_REASONS = ['not_held', 'not_a_request'] as const;
export type NoRightBodyReason = (typeof NO_RIGHT_BODY_REASONS)[number];

/**
 * The three cases in which information of Article 17 is given on request although it is, was or
 * should be public: chưa được công khai · hết thời hạn công khai · không thể tiếp cận do bất khả kháng.
 *
 * @see both statutes, Điều 23 khoản 1, điểm a, b, c
 */
export const PUBLICATION_CASES = ['unpublished', 'term_over', 'unreachable'] as const;
export type PublicationCase = (typeof PUBLICATION_CASES)[number];

/** What an officer fills in to refuse an item, or to withhold a part of it. */
export type RefusalForm = {
  ground: RefusalGround;
  /** The words of the letter. */
  reason: string;
  head?: RestrictionHead | null;
  legalBasis?: string | null;
  /** Number and date of the signed decision of the head of the agency. */
  headDecision?: string | null;
  /** The entry of the catalogue that holds it. */
  publicEntryId?: string | null;
  /** The web address where it is public outside the catalogue. */
  publicAddress?: string | null;
  /** In which case of 23.1 the information is, as the officer states it; null when in none. */
  publicationCase?: PublicationCase | null;
  rightAgencyCode?: string | null;
  noRightBody?: NoRightBodyReason | null;
  /** 01/2026: that held information (10.3) and what predecessors left (31.1) were looked for. */
  heldAndSucceededTested?: boolean | null;
  earlierRequests?: readonly string[] | null;
  /** That the requester has a justified reason to ask again; then the ground is not there. */
  repeatJustified?: boolean | null;
  factualExplanation?: string | null;
  missingConsentOf?: string | null;
  /** The id of the notice that was not paid. */
  costNotice?: string | null;
  /** 10.4: why no part can be separated and provided. */
  partialConsidered?: string | null;
};

/** A refusal as it is kept: every field present, the right body by its id. */
export type Refusal = {
  ground: RefusalGround;
  reason: string;
  head: RestrictionHead | null;
  legalBasis: string | null;
  headDecision: string | null;
  publicEntryId: string | null;
  publicAddress: string | null;
  rightAgencyId: string | null;
  noRightBody: NoRightBodyReason | null;
  earlierRequests: readonly string[];
  factualExplanation: string | null;
  missingConsentOf: string | null;
  costNoticeId: string | null;
  partialConsidered: string | null;
};
