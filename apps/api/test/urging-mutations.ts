/** Mutations of whoever oversees: counted in `urging.test.ts` and `alert-sources.test.ts`. */
export const URGING_MUTATIONS = [
  'answerUrging',
  'chooseAlerts',
  'closeUrging',
  'sendUrging',
] as const;
