import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link } from 'react-router';
import type { AgencyTreePageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { treeChangeWords } from './tree-words.vi.ts';

type Props = { notes: AgencyTreePageQuery['treeChanges'] };

/** Who changed the tree, and by which decision. */
export function TreeNotes({ notes }: Props) {
  return (
    <section aria-labelledby="da-doi">
      <h2 id="da-doi">Thay đổi đã ghi nhận</h2>
      {notes.length === 0 ? (
        <p className="soft">Chưa có thay đổi nào.</p>
      ) : (
        <StackingTable columns={['Cơ quan', 'Thay đổi', 'Từ ngày', 'Căn cứ', 'Người ghi']}>
          {notes.map(({ id, agency, type, on, decision, lateReason, byName }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/co-quan/${agency.code}`}>{agency.name}</Link>
              </th>
              <td>{treeChangeWords[type]}</td>
              <td>{shortDate(on)}</td>
              <td>
                {decision}
                {lateReason && <span className="hint">Ghi muộn: {lateReason}</span>}
              </td>
              <td>{byName}</td>
            </tr>
          ))}
        </StackingTable>
      )}
    </section>
  );
}
