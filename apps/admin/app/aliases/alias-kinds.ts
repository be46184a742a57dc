import type { SearchAliasKind } from '../gql/graphql.ts';

export const ALIAS_KINDS = [
  'abbreviation',
  'synonym',
  'english',
  'former_name',
] as const satisfies readonly SearchAliasKind[];
