import type { Provision } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';

/** What the residence rule of communes looks at. Residence is permanent or temporary (thường trú, tạm trú). */
export type ResidenceQuestion = {
  toCommune: boolean;
  /** Whether the commune's own bodies created it; null when not known yet. */
  createdByCommune: boolean | null;
  /** Whether the requester lives there; null when they have not said. */
  resident: boolean | null;
  /** liên quan trực tiếp đến quyền và lợi ích hợp pháp */
  directlyConcerned: boolean;
  /** Needed to protect public interest or community health (01/2026, 10.3). */
  publicInterest: boolean;
};

/** Something for a named officer to decide. It never stops a request. */
export type ResidenceWarning = {
  code: 'commune_residence' | 'residence_unknown';
  under: Provision;
};

/**
 * The warning that a request to a commune raises, or null. A commune provides what its own bodies
 * created (under 104/2016 also what it received for its own functions) to those who live there, and to
 * others only where it directly concerns their rights.
 *
 * @see Luật 104/2016/QH13, Điều 9 khoản 2 điểm h; Luật 01/2026/QH16, Điều 10 khoản 2 điểm e
 */
export function residenceWarning(
  question: ResidenceQuestion,
  statute: Statute,
): ResidenceWarning | null {
  const { toCommune, createdByCommune, resident, directlyConcerned, publicInterest } = question;
  const covered = createdByCommune !== false || statute.communeResidenceCoversReceived;
  const outside = !toCommune || !covered;
  const mustProvideHeld = publicInterest && statute.heldInformation !== null;
  if (outside || resident === true || directlyConcerned || mustProvideHeld) return null;
  return {
    code: resident === null ? 'residence_unknown' : 'commune_residence',
    under: statute.communeResidence,
  };
}
