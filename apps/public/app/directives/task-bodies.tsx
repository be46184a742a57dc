import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { TaskTag } from '@minhbach/ui/parts/task-tag.tsx';
import { taskCriterionWords } from '@minhbach/ui/words/task-criteria.vi.ts';
import type { TaskBodiesShown } from './directives.server.ts';

type Cell = TaskBodiesShown['edges'][number]['node'];

/** Who has to do it and how far each has come, late and missing first. */
export function TaskBodies({ number, bodies }: { number: number; bodies: TaskBodiesShown }) {
  const { edges, pageInfo, totalCount } = bodies;
  return (
    <>
      <h2>{`${totalCount.toLocaleString('vi-VN')} cơ quan phải trả lời`}</h2>
      <ol className="plain-list">
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <Body cell={node} />
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage ? (
        <p>
          <a href={`?nhiem-vu=${number}&sau=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>
            Trang sau
          </a>
        </p>
      ) : null}
    </>
  );
}

function Body({ cell: { addressee, answerer, standing, daysLate, ...cell } }: { cell: Cell }) {
  const isInherited = answerer !== null && answerer !== undefined && answerer.id !== addressee.id;
  return (
    <>
      <p>
        {answerer ? <a href={`/co-quan/${answerer.code}`}>{answerer.name}</a> : addressee.name}{' '}
        <TaskTag standing={standing} daysLate={daysLate} />
      </p>
      <p className="soft">
        {isInherited
          ? `Trả lời thay ${addressee.name}, đã kết thúc hoạt động${addressee.validUntil ? ` ngày ${shortDate(addressee.validUntil)}` : ''}. `
          : ''}
        {cell.acceptedOn ? `Được chấp nhận ngày ${shortDate(cell.acceptedOn)}. ` : ''}
        {!cell.acceptedOn && cell.reportedOn
          ? `Báo cáo gần nhất ngày ${shortDate(cell.reportedOn)}. `
          : ''}
        {cell.figures.map(
          ({ figure, met }) => `${FOUND[String(met)]}: ${taskCriterionWords[figure]}. `,
        )}
        {cell.entry ? <a href={`/danh-muc/${cell.entry.id}`}>{cell.entry.title}</a> : null}
      </p>
    </>
  );
}

const FOUND: Record<string, string> = {
  true: 'Đã thấy',
  false: 'Chưa thấy',
  null: 'Chưa có số liệu',
};
