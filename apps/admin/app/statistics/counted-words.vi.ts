import type { CountedFactsPageQuery } from '../gql/graphql.ts';

type Counted = Pick<
  CountedFactsPageQuery['countedFacts'][number],
  'source' | 'sourceId' | 'reference' | 'subject' | 'item' | 'agency'
>;

/** What was counted, by the name under which it is known. */
export function countedWords({ source, reference, subject, item }: Counted): string {
  switch (source) {
    case 'request':
      return item > 0 ? `${reference ?? 'Yêu cầu'}, nội dung ${item}` : (reference ?? 'Yêu cầu');
    case 'petition':
      return reference ?? 'Kiến nghị';
    case 'entry':
      return subject ?? 'Mục của danh mục';
    case 'training':
      return subject ?? 'Buổi tập huấn';
    case 'duty':
      return 'Nghĩa vụ công khai đến hạn trong ngày';
    case 'look':
      return 'Lượt tra cứu trước khi gửi yêu cầu trong ngày';
    case 'visit':
      return 'Lượt xem chuyên mục trong ngày';
    case 'regulation':
      return 'Quy chế nội bộ về cung cấp thông tin';
    case 'import':
      return `${subject ?? 'Sổ giấy'}, dòng ${item}`;
  }
}

/** Where it is read; null where it has no page of its own. */
export function countedPath({ source, sourceId, agency }: Counted): string | null {
  switch (source) {
    case 'request':
      return `/yeu-cau/${sourceId}`;
    case 'petition':
      return `/kien-nghi/${sourceId}`;
    case 'entry':
      return `/danh-muc/${sourceId}`;
    case 'training':
      return '/tap-huan';
    case 'duty':
      return `/nghia-vu/${agency.code}`;
    case 'regulation':
      return `/co-quan/${agency.code}/chuyen-muc`;
    case 'import':
      return '/so-giay';
    case 'look':
    case 'visit':
      return null;
  }
}
