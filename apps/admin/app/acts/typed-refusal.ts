import {
  NO_RIGHT_BODY_REASONS,
  PUBLICATION_CASES,
  REFUSAL_GROUNDS,
  RESTRICTION_HEADS,
} from '@minhbach/domain';
import type { RefusalForm } from '../gql/graphql.ts';
import { notAllowed } from './act.ts';
import { isTicked, oneOf, optionalText, text, texts } from './typed.ts';

/** The refusal as typed, or null while no ground is chosen: the API cannot be asked without one. */
export function readRefusal(typed: FormData, prefix: string): RefusalForm | null {
  const ground = oneOf(typed, `${prefix}.ground`, REFUSAL_GROUNDS);
  if (ground === null) return null;
  const optional = (name: string) => optionalText(typed, `${prefix}.${name}`);
  return {
    ground,
    reason: text(typed, `${prefix}.reason`),
    head: oneOf(typed, `${prefix}.head`, RESTRICTION_HEADS),
    legalBasis: optional('legalBasis'),
    headDecision: optional('headDecision'),
    publicEntryId: optional('publicEntryId'),
    publicAddress: optional('publicAddress'),
    publicationCase: oneOf(typed, `${prefix}.publicationCase`, PUBLICATION_CASES),
    rightAgencyCode: optional('rightAgencyCode'),
    noRightBody: oneOf(typed, `${prefix}.noRightBody`, NO_RIGHT_BODY_REASONS),
    heldAndSucceededTested: isTicked(typed, `${prefix}.heldAndSucceededTested`),
    earlierRequests: [
      ...texts(typed, `${prefix}.earlierRequests`),
      ...texts(typed, `${prefix}.earlierRequests.second`),
    ],
    factualExplanation: optional('factualExplanation'),
    missingConsentOf: optional('missingConsentOf'),
    costNotice: optional('costNotice'),
    partialConsidered: optional('partialConsidered'),
  };
}

/** Said before asking the API, in the same shape as its own answers. */
export function groundMissing(prefix: string) {
  const message = 'Chọn căn cứ từ chối.';
  return notAllowed([{ code: 'required', field: `${prefix}.ground`, message, under: [] }]);
}
