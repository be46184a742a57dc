import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { graphql } from '../gql/gql.ts';

graphql(`
  fragment EntryStatusParts on CatalogueEntry {
    inForce
    inForceUntil
    state
  }
`);

type Status = {
  inForce: boolean | null;
  inForceUntil?: string | null;
  state: string;
};

/** Whether the document is in force, in words and shape. */
export function EntryStatus({ inForce, inForceUntil, state }: Status) {
  const until = inForceUntil ? ` ${shortDate(inForceUntil)}` : '';
  return (
    <>
      {inForce ? (
        <span className="tag done">{until ? `Còn hiệu lực đến${until}` : 'Còn hiệu lực'}</span>
      ) : (
        <span className="tag late">{until ? `Hết hiệu lực sau${until}` : 'Hết hiệu lực'}</span>
      )}
      {state === 'corrected' ? (
        <>
          {' '}
          <span className="tag waiting">Đã đính chính</span>
        </>
      ) : null}
    </>
  );
}
