import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { Link } from 'react-router';
import type { AgencyTreePageQuery } from '../gql/graphql.ts';

export type Place = AgencyTreePageQuery['agencyTree'][number];
type Props = { places: readonly Place[] };

/** The tree of one day, as lists within lists. */
export function TreeList({ places }: Props) {
  const below = Map.groupBy(places, ({ parentId }) => parentId);
  return <Branch parentId={null} below={below} />;
}

type BranchProps = { parentId: string | null; below: ReadonlyMap<string | null, Place[]> };

function Branch({ parentId, below }: BranchProps) {
  const places = below.get(parentId);
  if (places === undefined) return null;
  return (
    <ul>
      {places.map(({ agency: { id, code, level }, name }) => (
        <li key={id}>
          <Link to={`/co-quan/${code}`}>{name}</Link>{' '}
          <span className="soft">{agencyLevelWords[level]}</span>
          <Branch parentId={id} below={below} />
        </li>
      ))}
    </ul>
  );
}
