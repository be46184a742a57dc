import { provisionsOf, type Provision } from '../law/provision.ts';
import { STATUTE_INSTRUMENTS, type StatuteInstrument } from '../law/statute.ts';
import type { ActorRole } from '../request/vocabulary.ts';
import type { PetitionActionType, PetitionState } from './petition.ts';

/** Who may take a step on a petition, from which state, to which, under which provisions. */
export type PetitionMove = {
  by: readonly ActorRole[];
  from: PetitionState;
  to: PetitionState;
  under: readonly Provision[];
};
export type PetitionMoves = Readonly<Record<PetitionActionType, PetitionMove>>;

const civilCode = provisionsOf('91/2015/QH13');

const JUDGES: readonly ActorRole[] = ['contact_officer', 'head'];

/** Article 22 says the same in both statutes but for the days and for where a correction appears. */
function movesUnder(instrument: StatuteInstrument): PetitionMoves {
  const at = provisionsOf(instrument);
  // prettier-ignore
  return {
    uphold_petition:            { by: JUDGES, from: 'lodged', to: 'upheld', under: [at(22, 4)] },
    reject_petition:            { by: JUDGES, from: 'lodged', to: 'rejected', under: [at(22, 4)] },
    forward_petition:           { by: JUDGES, from: 'lodged', to: 'forwarded', under: [at(22, 3), at(22, 4)] },
    record_petition_correction: { by: JUDGES, from: 'upheld', to: 'corrected', under: [at(22, 4), at(22, 5)] },
    withdraw_petition:          { by: ['requester'], from: 'lodged', to: 'withdrawn', under: [] },
    recompute_petition:         { by: ['system'], from: 'lodged', to: 'lodged', under: [civilCode(148, 5)] },
  };
}

/** The table of moves of each statute. A step without a row is never allowed. */
export const PETITION_MOVES = Object.fromEntries(
  STATUTE_INSTRUMENTS.map((instrument) => [instrument, movesUnder(instrument)]),
) as Readonly<Record<StatuteInstrument, PetitionMoves>>; // a key for each instrument
