/** Mutations of directives and reports on their tasks, counted in `directives.test.ts`. */
export const DIRECTIVE_MUTATIONS = [
  'acceptTaskReport',
  'createDirective',
  'remarkOnTask',
  'reopenTaskReport',
  'reportTask',
  'sendBackTaskReport',
] as const;
