import type { MeQuery } from './gql/graphql.ts';

/** Whoever is signed in, as the pages inside the console get it from its outlet. */
export type Person = NonNullable<MeQuery['me']>;
