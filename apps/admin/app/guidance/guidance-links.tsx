import type { GuidancePartsFragment } from '../gql/graphql.ts';
import { guidanceLinkWords } from '../words/guidance.vi.ts';

/** The other forms of a text and what is attached to it. */
export function GuidanceLinks({ links }: Pick<GuidancePartsFragment, 'links'>) {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ kind, title, address }) => (
        <li key={address}>
          {guidanceLinkWords[kind]}: <a href={address}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
