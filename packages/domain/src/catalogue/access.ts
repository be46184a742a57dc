import type { RestrictionHead } from '../law/refusal-evidence.ts';
import type { Statute } from '../law/statute.ts';

/** How far an entry can be reached (mức độ tiếp cận): công khai | có điều kiện | chỉ có mô tả. */
export const ACCESS_LEVELS = ['public', 'conditional', 'metadata_only'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/**
 * The level that a classification leads to. Without a head everything is accessible; a head with a
 * condition in the statute makes it conditional; any other leaves a description at most.
 *
 * @see Luật 104/2016/QH13, Điều 5 đến 7; Luật 01/2026/QH16, Điều 14 đến 16
 */
export function accessLevelFor(head: RestrictionHead | null, statute: Statute): AccessLevel {
  if (head === null) return 'public';
  return statute.refusalGrounds.condition_not_met.heads[head] ? 'conditional' : 'metadata_only';
}

/**
 * Whether a file may be attached for the public. State secrets never enter at all: a flag is set by a
 * person, and no file exists here.
 */
export function mayPublishFile(level: AccessLevel): boolean {
  return level === 'public';
}
