import { longDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { addresseeWords, directiveKindWords, dueWords } from '@minhbach/ui/words/directives.vi.ts';
import { countWords } from '@minhbach/ui/words/task-counts.vi.ts';
import { taskCriterionWords } from '@minhbach/ui/words/task-criteria.vi.ts';
import {
  bodiesOfTask,
  directiveById,
  type DirectiveShown,
} from '../directives/directives.server.ts';
import { TaskBodies } from '../directives/task-bodies.tsx';
import { Page } from '../parts/page.tsx';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/directive';

export const headers = sharedPage;

export async function loader({ request, params: { id } }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams;
  const directive = await directiveById(request, id);
  if (!directive) throw new Response(null, { status: 404 });
  const number = Number(search.get('nhiem-vu') ?? 0);
  const bodies =
    number > 0 ? await bodiesOfTask(request, { id, number, after: search.get('sau') }) : null;
  return { directive, number, bodies };
}

export default function DirectivePage({
  loaderData: { directive, number, bodies },
}: Route.ComponentProps) {
  const task = bodies && directive.tasks.find((one) => one.number === number);
  if (task)
    return (
      <Page title={`Nhiệm vụ ${task.number}: ${task.title}`} back={`/chi-dao/${directive.id}`}>
        <p className="soft">{`${directiveKindWords[directive.kind]} số ${directive.documentNumber}`}</p>
        <TaskFacts task={task} />
        <TaskBodies number={number} bodies={bodies} />
      </Page>
    );
  return (
    <Page title={directive.title} back="/chi-dao">
      <SummaryList>
        <Fact term="Số, ký hiệu">{directive.documentNumber}</Fact>
        <Fact term="Nơi ban hành">{directive.issuer}</Fact>
        <Fact term="Ngày ban hành">{longDate(directive.issuedOn)}</Fact>
        <Fact term="Nơi đăng">
          {directive.link ? <a href={directive.link}>Mở trang có văn bản này</a> : null}
        </Fact>
        <Fact term="Về dữ liệu này">{directive.source}</Fact>
      </SummaryList>
      {directive.content ? <p className="typed-text">{directive.content}</p> : null}
      {directive.tasks.length === 0 ? null : <h2>Các nhiệm vụ</h2>}
      {directive.tasks.map((one) => (
        <section key={one.id}>
          <h3>
            <a href={`?nhiem-vu=${one.number}`}>{`${one.number}. ${one.title}`}</a>
          </h3>
          <p>{countWords(one.counts)}</p>
          <TaskFacts task={one} />
        </section>
      ))}
    </Page>
  );
}

function TaskFacts({ task }: { task: DirectiveShown['tasks'][number] }) {
  const done = task.criteria.map((criterion) => taskCriterionWords[criterion]).join('; ');
  return (
    <>
      <p>{task.demand}</p>
      <p className="soft">
        {`${addresseeWords(task)} · ${dueWords(task)} · hoàn thành khi có: ${done}`}
        {task.basis ? ` · ${task.basis}` : ''}
      </p>
    </>
  );
}
