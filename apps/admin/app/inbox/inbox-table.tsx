import { stageWords } from '@minhbach/ui/words/stages.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link } from 'react-router';
import { graphql } from '../gql/gql.ts';
import type { InboxRowFragment } from '../gql/graphql.ts';
import { DueBadge } from '../parts/due-badge.tsx';
import { StackingTable } from '../parts/stacking-table.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';

graphql(`
  fragment InboxRow on InformationRequest {
    id
    reference
    statute
    stage
    sample
    daysLeft
    dueOn
    validOn
    receivedOn
    extended
    items {
      number
      description
    }
    next {
      by
      text
    }
    assignedUnit
    assignee {
      id
      name
    }
    agency {
      code
      name
    }
  }
`);

type Props = { rows: readonly InboxRowFragment[]; showsAgency: boolean };

const COLUMNS = ['Hạn cuối', 'Yêu cầu', 'Giai đoạn', 'Việc tiếp theo'];

export function InboxTable({ rows, showsAgency }: Props) {
  return (
    <StackingTable columns={[...COLUMNS, showsAgency ? 'Cơ quan' : 'Người xử lý']}>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <DueBadge {...row} />
          </td>
          <th scope="row">
            <Link to={`/yeu-cau/${row.id}`} data-row="">
              {row.reference}
            </Link>
            <span className="inbox__subject">{row.items[0]?.description}</span>
            <span className="hint">
              {row.items.length > 1 && `${row.items.length} nội dung · `}
              Nhận {shortDate(row.receivedOn)} · <span className="nowrap">Luật {row.statute}</span>
              {row.sample && ' · Dữ liệu mẫu'}
            </span>
          </th>
          <td>
            <StageBadge stage={row.stage} words={stageWords[row.stage]} />
          </td>
          <td>{row.next.text}</td>
          <td>
            {showsAgency
              ? row.agency.name
              : (row.assignee?.name ?? row.assignedUnit ?? 'Chưa giao')}
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}
