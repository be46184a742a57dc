import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link } from 'react-router';
import type { AgencyQuery } from '../gql/graphql.ts';
import { daysWords } from './days-words.vi.ts';

type Props = { agency: NonNullable<AgencyQuery['agency']> };

/** Where the body stood and what it was called; nothing when neither ever changed. */
export function AgencyHistory({ agency: { placements, formerNames } }: Props) {
  if (placements.length < 2 && formerNames.length === 0) return null;
  return (
    <section aria-labelledby="lich-su">
      <h2 id="lich-su">Lịch sử tổ chức</h2>
      <ul>
        {placements.map(({ parent, validFrom, validUntil }) => (
          <li key={validFrom ?? ''}>
            {parent ? <Link to={`/co-quan/${parent.code}`}>{parent.name}</Link> : 'Đứng đầu cây'},{' '}
            {daysWords(validFrom, validUntil)}
          </li>
        ))}
        {formerNames.map(({ name, validUntil }) => (
          <li key={validUntil}>
            Tên trước đây: {name}, đến hết {shortDate(validUntil)}
          </li>
        ))}
      </ul>
    </section>
  );
}
