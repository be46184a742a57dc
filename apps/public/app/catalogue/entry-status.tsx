import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { graphql } from '../gql/gql.ts';

graphql(`
  fragment EntryStatusParts on CatalogueEntry {
    inForce
    inForceUntil
    state
    shown
    sample
  }
`);

type Status = {
  inForce: boolean | null;
  inForceUntil?: string | null;
  state: string;
  shown: boolean;
  sample: boolean;
};

/** Whether the document is in force and on show, and whether it is real, in words and shape. */
export function EntryStatus({ inForce, inForceUntil, state, shown, sample }: Status) {
  const until = inForceUntil ? ` ${shortDate(inForceUntil)}` : '';
  return (
    <>
      {inForce ? (
        <span className="tag done">{until ? `Còn hiệu lực đến${until}` : 'Còn hiệu lực'}</span>
      ) : (
        <span className="tag late">{until ? `Hết hiệu lực sau${until}` : 'Hết hiệu lực'}</span>
      )}
      {shown ? null : (
        <>
          {' '}
          <span className="tag late">Hết thời hạn công khai</span>
        </>
      )}
      {sample ? (
        <>
          {' '}
          <span className="tag">Dữ liệu mẫu</span>
        </>
      ) : null}
      {state === 'corrected' ? (
        <>
          {' '}
          <span className="tag waiting">Đã đính chính</span>
        </>
      ) : null}
    </>
  );
}
