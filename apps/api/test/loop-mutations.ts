/** Mutations of petitions, looks and releases, counted in `loop-budget.test.ts`. */
export const LOOP_MUTATIONS = [
  'answersMe',
  'draftEntryFromItem',
  'forwardPetition',
  'linkAnswerDue',
  'lodgePetition',
  'recordPetitionCorrection',
  'rejectPetition',
  'upholdPetition',
  'withdrawPetition',
] as const;
