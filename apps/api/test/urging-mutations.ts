/** Mutations of reminders and questions, counted in `urging.test.ts`. */
export const URGING_MUTATIONS = ['answerUrging', 'closeUrging', 'sendUrging'] as const;
