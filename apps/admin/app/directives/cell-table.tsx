import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { TaskTag } from '@minhbach/ui/parts/task-tag.tsx';
import { Link } from 'react-router';
import { Urged } from '../oversight/urged.tsx';
import { StackingTable } from '../parts/stacking-table.tsx';
import { cellPath, urgeCell, type Cell } from './directive-documents.ts';

/** Tasks with bodies, late and missing first. */
export function CellTable({ cells }: { cells: readonly { cursor: string; node: Cell }[] }) {
  return (
    <StackingTable columns={['Nhiệm vụ', 'Cơ quan trả lời', 'Tình hình', 'Hạn']}>
      {cells.map(({ cursor, node }) => (
        <tr key={cursor}>
          <th scope="row">
            <Link to={cellPath(node)} data-row="">
              {`${node.task.number}. ${node.task.title}`}
            </Link>
            <span className="hint">{node.directive.documentNumber}</span>
          </th>
          <td>{bodyWords(node)}</td>
          <td>
            <TaskTag standing={node.standing} daysLate={node.daysLate} />
            <Urged
              urgings={node.urgings}
              to={urgeCell(node)}
              about={`nhiệm vụ ${node.task.number}, ${bodyWords(node)}`}
            />
          </td>
          <td>{node.dueOn ? shortDate(node.dueOn) : 'Không nêu hạn'}</td>
        </tr>
      ))}
    </StackingTable>
  );
}

export function bodyWords({ addressee, answerer }: Pick<Cell, 'addressee' | 'answerer'>): string {
  if (!answerer) return `${addressee.name} (không còn cơ quan thực hiện)`;
  return answerer.id === addressee.id
    ? addressee.name
    : `${answerer.name}, thay ${addressee.name} đã kết thúc hoạt động`;
}
