import type { Petition, PetitionAct } from '@minhbach/domain';
import type { NoticeKind, PlannedNotice } from '../notices/notice.repository.ts';

/** Which letter a line about a petition owes the petitioner; null for none. */
const NOTICE_OF: Record<PetitionAct, NoticeKind | null> = {
  lodge_petition: 'petition_received',
  // That it was passed on, to whom and why, is told by the body that did so.
  receive_petition: null,
  uphold_petition: 'petition_answered',
  reject_petition: 'petition_answered',
  forward_petition: 'petition_forwarded',
  record_petition_correction: 'petition_corrected',
  withdraw_petition: null,
  recompute_petition: 'petition_recomputed',
};

/** @param origin the reference that the petitioner knows */
export function petitionNotices(
  act: PetitionAct,
  { state, dueOn, sample }: Petition,
  { origin, agency }: { origin: string; agency: string },
): PlannedNotice[] {
  const kind = NOTICE_OF[act];
  // Nobody waits for a letter about a sample.
  if (kind === null || sample) return [];
  return [{ kind, facts: { reference: origin, agency, dueOn: state === 'lodged' ? dueOn : null } }];
}
