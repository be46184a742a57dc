import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { countWords } from '@minhbach/ui/words/task-counts.vi.ts';
import { data, Link } from 'react-router';
import { askApi } from '../api.ts';
import { CellTable } from '../directives/cell-table.tsx';
import { ConsoleDirective } from '../directives/directive-documents.ts';
import type { ConsoleDirectiveQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Route } from './+types/directive';

type Shown = NonNullable<ConsoleDirectiveQuery['directive']>;

type Task = Shown['tasks'][number];
type Body = Shown['agencies']['edges'][number]['node'];

const CELLS = 50;

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const number = Number(search.get('nhiem-vu') ?? 0);
  const after = search.get('sau');
  const agencyId = search.get('co-quan');
  // The page shows the bodies of one task, or every task and every body: each list with its own cursor.
  const lists =
    number > 0
      ? { cells: CELLS, cellsAfter: after, bodiesAfter: null }
      : { cells: 1, cellsAfter: null, bodiesAfter: after };
  const { directive } = await askApi(
    ConsoleDirective,
    { id: params.id, ...lists, agencyId, ofAgency: agencyId !== null },
    request.signal,
  );
  if (!directive) throw data(null, { status: 404 });
  const body = agencyId === null ? null : (directive.agencies.edges[0]?.node ?? null);
  if (agencyId !== null && body === null) throw data(null, { status: 404 });
  return { directive, body, task: directive.tasks.find((one) => one.number === number) ?? null };
}

export default function Directive({ loaderData: { directive, body, task } }: Route.ComponentProps) {
  const heading = headingOf(directive, task, body);
  return (
    <>
      <title>{`${heading} · Minh Bạch`}</title>
      <p>
        {task || body ? (
          <Link to={`/chi-dao/${directive.id}`}>← {directive.documentNumber}</Link>
        ) : (
          <Link to="/chi-dao">← Chỉ đạo</Link>
        )}
      </p>
      <h1>{heading}</h1>
      {body && <ByTask body={body} />}
      {!body && (task ? <ByBody task={task} /> : <Overview directive={directive} />)}
    </>
  );
}

function headingOf(directive: Shown, task: Task | null, body: Body | null): string {
  if (body) return body.agency.name;
  return task
    ? `Nhiệm vụ ${task.number}: ${task.title}`
    : `${directive.documentNumber}: ${directive.title}`;
}

function ByTask({ body: { counts, cells = [] } }: { body: Body }) {
  return (
    <>
      <p>{countWords(counts)}</p>
      <CellTable
        cells={cells.map((node) => ({ cursor: `${node.task.id} ${node.addressee.id}`, node }))}
      />
    </>
  );
}

function ByBody({ task: { number, cells, counts } }: { task: Task }) {
  const { edges, pageInfo } = cells;
  return (
    <>
      <p>{countWords(counts)}</p>
      <CellTable cells={edges} />
      <Next pageInfo={pageInfo} search={`nhiem-vu=${number}&`} />
    </>
  );
}

function Overview({ directive }: { directive: Shown }) {
  const { issuer, issuedOn, source, tasks, agencies } = directive;
  return (
    <>
      <p className="soft">{`${issuer} · ${shortDate(issuedOn)}`}</p>
      {source && <p>{source}</p>}
      <h2>Theo nhiệm vụ</h2>
      <StackingTable columns={['Nhiệm vụ', 'Tình hình']}>
        {tasks.map(({ number, title, counts }) => (
          <tr key={number}>
            <th scope="row">
              <Link to={`?nhiem-vu=${number}`}>{`${number}. ${title}`}</Link>
            </th>
            <td>{countWords(counts)}</td>
          </tr>
        ))}
      </StackingTable>
      <h2>{`Theo cơ quan: ${agencies.totalCount.toLocaleString('vi-VN')}`}</h2>
      <StackingTable columns={['Cơ quan', 'Tình hình']}>
        {agencies.edges.map(({ node: { agency, counts } }) => (
          <tr key={agency.id}>
            <th scope="row">
              <Link to={`?co-quan=${agency.id}`}>{agency.name}</Link>
            </th>
            <td>{countWords(counts)}</td>
          </tr>
        ))}
      </StackingTable>
      <Next pageInfo={agencies.pageInfo} search="" />
    </>
  );
}

type NextProps = { pageInfo: { hasNextPage: boolean; endCursor: string | null }; search: string };

function Next({ pageInfo: { hasNextPage, endCursor }, search }: NextProps) {
  if (!hasNextPage) return null;
  return <Link to={`?${search}sau=${encodeURIComponent(endCursor ?? '')}`}>Trang sau</Link>;
}
