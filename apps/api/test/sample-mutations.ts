/** Mutations of samples for inspection, counted in `sample.test.ts`. */
export const SAMPLE_MUTATIONS = ['drawSample', 'noteSampleCase'] as const;
