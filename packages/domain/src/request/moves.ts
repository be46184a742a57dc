import type { Provision } from '../law/provision.ts';
import type {
  ComplaintActionType,
  ConsentActionType,
  CorrectionActionType,
  CostActionType,
  ItemActionType,
  StageActionType,
} from './actions.ts';
import type {
  ActorRole,
  ComplaintState,
  ConsentState,
  CorrectionState,
  CostState,
  ItemOutcome,
  RequestStage,
} from './vocabulary.ts';

/** A row on the whole request: who, from which stages, to which, under which provisions. */
export type StageMove = {
  by: readonly ActorRole[];
  from: readonly RequestStage[];
  to: RequestStage | 'unchanged';
  /** Empty where the law is silent and the row is a named reading. */
  under: readonly Provision[];
};

/** A row that decides an item that is undecided, while the request is in one of `stages`. */
export type ItemMove = {
  by: readonly ActorRole[];
  stages: readonly RequestStage[];
  to: ItemOutcome;
  under: readonly Provision[];
};

/** A row on a side thread. `from` is empty for the act that starts the thread. */
export type ThreadMove<State extends string> = {
  by: readonly ActorRole[];
  stages: readonly RequestStage[];
  from: readonly State[];
  to: State;
  under: readonly Provision[];
};

/** The tables of moves of one statute. An act without a row is never allowed. */
export type Moves = {
  request: Readonly<Partial<Record<StageActionType, StageMove>>>;
  items: Readonly<Record<ItemActionType, ItemMove>>;
  consents: Readonly<Record<ConsentActionType, ThreadMove<ConsentState>>>;
  costs: Readonly<Partial<Record<CostActionType, ThreadMove<CostState>>>>;
  corrections: Readonly<Record<CorrectionActionType, ThreadMove<CorrectionState>>>;
  complaints: Readonly<Record<ComplaintActionType, ThreadMove<ComplaintState>>>;
};
