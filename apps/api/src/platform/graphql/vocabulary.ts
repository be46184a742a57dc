import {
  ACTOR_ROLES,
  CHANNELS,
  COMPLAINT_STATES,
  COMPLEXITIES,
  CONSENT_STATES,
  CORRECTION_STATES,
  COST_STATES,
  DELIVERY_MODES,
  DELIVERY_PROOFS,
  ITEM_OUTCOMES,
  REFUSAL_GROUNDS,
  REOPENING_REASONS,
  REQUEST_STAGES,
  REQUESTER_KINDS,
  REQUESTER_NEEDS,
  STAFF_ROLES,
} from '@minhbach/domain';
import { registerEnumType } from '@nestjs/graphql';

/** The GraphQL enum of a vocabulary, spelt as everywhere else. Use it in `@Field(() => …)`. */
export function graphqlEnum<Value extends string>(name: string, values: readonly Value[]) {
  const words = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(words, { name });
  return words as Record<Value, Value>; // each value is its own key
}

export const ActorRoleEnum = graphqlEnum('ActorRole', ACTOR_ROLES);
export const ChannelEnum = graphqlEnum('Channel', CHANNELS);
export const ComplaintStateEnum = graphqlEnum('ComplaintState', COMPLAINT_STATES);
export const ComplexityEnum = graphqlEnum('Complexity', COMPLEXITIES);
export const ConsentStateEnum = graphqlEnum('ConsentState', CONSENT_STATES);
export const CorrectionStateEnum = graphqlEnum('CorrectionState', CORRECTION_STATES);
export const CostStateEnum = graphqlEnum('CostState', COST_STATES);
export const DeliveryModeEnum = graphqlEnum('DeliveryMode', DELIVERY_MODES);
export const DeliveryProofEnum = graphqlEnum('DeliveryProof', DELIVERY_PROOFS);
export const ItemOutcomeEnum = graphqlEnum('ItemOutcome', ITEM_OUTCOMES);
export const RefusalGroundEnum = graphqlEnum('RefusalGround', REFUSAL_GROUNDS);
export const ReopeningReasonEnum = graphqlEnum('ReopeningReason', REOPENING_REASONS);
export const RequesterKindEnum = graphqlEnum('RequesterKind', REQUESTER_KINDS);
export const RequesterNeedEnum = graphqlEnum('RequesterNeed', REQUESTER_NEEDS);
export const RequestStageEnum = graphqlEnum('RequestStage', REQUEST_STAGES);
export const StaffRoleEnum = graphqlEnum('StaffRole', STAFF_ROLES);
