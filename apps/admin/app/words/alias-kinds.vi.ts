import type { SearchAliasKind } from '../gql/graphql.ts';

export const aliasKindWords: Record<SearchAliasKind, string> = {
  abbreviation: 'Chữ viết tắt',
  synonym: 'Từ đồng nghĩa',
  english: 'Tiếng Anh',
  former_name: 'Tên cũ',
};
