import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { TaskTag } from '@minhbach/ui/parts/task-tag.tsx';
import { dueWords } from '@minhbach/ui/words/directives.vi.ts';
import { taskActionWords } from '@minhbach/ui/words/task-actions.vi.ts';
import { taskCriterionWords } from '@minhbach/ui/words/task-criteria.vi.ts';
import { data, Link } from 'react-router';
import { askApi } from '../api.ts';
import { bodyWords } from '../directives/cell-table.tsx';
import { TaskPage, urgeCell, type TaskDesk } from '../directives/directive-documents.ts';
import { takeTaskAct } from '../directives/take-task-act.ts';
import { TaskForm } from '../directives/task-form.tsx';
import { Urged } from '../oversight/urged.tsx';
import type { Route } from './+types/task';

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const addresseeId = search.get('giao') ?? '';
  const place = {
    taskId: params.task,
    addresseeId,
    agencyId: search.get('tra-loi') ?? addresseeId,
  };
  const { taskDesk } = await askApi(TaskPage, place, request.signal);
  if (!taskDesk) throw data(null, { status: 404 });
  return { desk: taskDesk };
}

export async function clientAction({ params, request }: Route.ClientActionArgs) {
  return takeTaskAct(params.task, await request.formData());
}

export default function Task({ loaderData: { desk } }: Route.ComponentProps) {
  const { cell } = desk;
  const heading = `Nhiệm vụ ${cell.task.number}: ${cell.task.title}`;
  return (
    <>
      <title>{`${heading} · Minh Bạch`}</title>
      <p>
        <Link to={`/chi-dao/${cell.directive.id}`}>← {cell.directive.documentNumber}</Link>
      </p>
      <h1>{heading}</h1>
      <Urged urgings={cell.urgings} to={urgeCell(cell)} about={heading} />
      <SummaryList>
        <Fact term="Tình hình">
          <TaskTag standing={cell.standing} daysLate={cell.daysLate} />
        </Fact>
        <Fact term="Cơ quan">{bodyWords(cell)}</Fact>
        <Fact term="Yêu cầu">{cell.task.demand}</Fact>
        <Fact term="Thời hạn">{dueWords(cell.task)}</Fact>
        <Fact term="Hoàn thành khi có">
          {cell.task.criteria.map((criterion) => taskCriterionWords[criterion]).join('; ')}
        </Fact>
        <Fact term="Hệ thống tự thấy">
          {cell.figures
            .map(({ figure, met }) => `${taskCriterionWords[figure]}: ${FOUND[String(met)]}`)
            .join('; ')}
        </Fact>
        <Fact term="Được chấp nhận ngày">{cell.acceptedOn && shortDate(cell.acceptedOn)}</Fact>
      </SummaryList>
      <TaskForm desk={desk} />
      <Lines lines={desk.lines} />
    </>
  );
}

const FOUND: Record<string, string> = { true: 'có', false: 'chưa', null: 'chưa có số liệu' };

function Lines({ lines }: Pick<TaskDesk, 'lines'>) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="dien-bien">
      <h2 id="dien-bien">Diễn biến</h2>
      <ol className="timeline" reversed>
        {lines.toReversed().map(({ sequence, at, action, actorName, text, entryId, document }) => (
          <li key={sequence}>
            <p className="timeline__head">
              <span className="soft">
                {[instantWords(at), actorName].filter(Boolean).join(' · ')}
              </span>
            </p>
            <p>{taskActionWords[action].told}</p>
            {text && <blockquote className="as-typed">{text}</blockquote>}
            {entryId && <Link to={`/danh-muc/${entryId}`}>Mục trong danh mục</Link>}
            {document && <a href={document.href}>{document.name}</a>}
          </li>
        ))}
      </ol>
    </section>
  );
}
