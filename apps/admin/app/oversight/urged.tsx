import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { urgingKindWords, urgingStandingWords } from '@minhbach/ui/words/urging.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { UrgedPartsFragment } from '../gql/graphql.ts';
import type { Person } from '../person.ts';
import { mayUrge } from '../roles.ts';

graphql(`
  fragment UrgedParts on Urging {
    id
    kind
    sentOn
    standing
  }
`);

type Props = {
  urgings: readonly UrgedPartsFragment[];
  /** Where an overseer urges about it; null when nobody is to be urged. */
  to: string | null;
  /** Tells the links of a list apart to those who hear them. */
  about: string;
};

/** How a thing was urged last, and how often; for overseers, the way to urge about it. */
export function Urged({ urgings, to, about }: Props) {
  const { role } = useOutletContext<Person>();
  const [last] = urgings;
  const mayNow = to !== null && mayUrge(role);
  if (last === undefined && !mayNow) return null;
  return (
    <span className="hint urged">
      {last && (
        <Link to={`/don-doc/${last.id}`}>
          {urgingKindWords[last.kind]} {shortDate(last.sentOn)}:{' '}
          {urgingStandingWords[last.standing]}
          <span className="visually-hidden"> ({about})</span>
        </Link>
      )}
      {urgings.length > 1 && <span>({urgings.length} lần)</span>}
      {mayNow && (
        <Link to={to}>
          Đôn đốc<span className="visually-hidden"> về {about}</span>
        </Link>
      )}
    </span>
  );
}
