import { dimensionWords, FIGURE_CODES } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { data, Link } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { CountedFactsPageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { countedPath, countedWords } from '../statistics/counted-words.vi.ts';
import { periodOf, scopeOf, searchOf } from '../statistics/scope.ts';
import { viewer } from '../statistics/viewer.ts';
import type { Route } from './+types/counted-facts';

const PAGE = 50;

const CountedFactsPage = graphql(`
  query CountedFactsPage(
    $agencyCode: String!
    $from: CalendarDate!
    $until: CalendarDate!
    $isAlone: Boolean!
    $figure: FigureCode!
    $by: String
    $first: Int!
    $after: String
  ) {
    me {
      id
    }
    figures {
      code
      name
      definition
      unit
    }
    countedFacts(
      agencyCode: $agencyCode
      from: $from
      until: $until
      isAlone: $isAlone
      figure: $figure
      by: $by
      first: $first
      after: $after
    ) {
      id
      cursor
      on
      source
      sourceId
      reference
      subject
      item
      by
      amount
      agency {
        code
        name
      }
    }
  }
`);

export async function clientLoader({ params, request }: Route.ClientLoaderArgs) {
  const figure = FIGURE_CODES.find((one) => one === params.figure);
  const me = await viewer(request.signal);
  if (figure === undefined || !me) throw data(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  const scope = scopeOf(search, me);
  const [by, after] = [search.get('phan'), search.get('sau')];
  const asked = { agencyCode: scope.code, isAlone: scope.isAlone, ...periodOf(scope) };
  const found = await askApi(
    CountedFactsPage,
    { ...asked, figure, by, after, first: PAGE },
    request.signal,
  );
  const definition = found.figures.find(({ code }) => code === figure);
  return { facts: found.countedFacts, figure, definition, by, scope };
}

export default function CountedFacts({
  loaderData: { facts, figure, definition, by, scope },
}: Route.ComponentProps) {
  const name = definition?.name ?? figure;
  const heading = by === null ? name : `${name}: ${dimensionWords(figure, by)}`;
  const next = searchOf(scope);
  if (by !== null) next.set('phan', by);
  next.set('sau', facts.at(-1)?.cursor ?? '');
  return (
    <>
      <title>{`${heading} · ${scope.year} · Minh Bạch`}</title>
      <p>
        <Link to={`/so-lieu?${searchOf(scope)}`}>← Số liệu năm {scope.year}</Link>
      </p>
      <h1>{heading}</h1>
      <p className="soft">{definition?.definition}</p>
      {facts.length === 0 ? (
        <p className="empty">Không có gì được đếm ở đây.</p>
      ) : (
        <StackingTable columns={['Ngày', 'Được đếm', 'Cơ quan', 'Số']}>
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} />
          ))}
        </StackingTable>
      )}
      {facts.length === PAGE && (
        <nav className="pager" aria-label="Trang của danh sách">
          <Link to={`/so-lieu/${figure}?${next}`}>Trang sau</Link>
        </nav>
      )}
    </>
  );
}

type Fact = CountedFactsPageQuery['countedFacts'][number];

function FactRow({ fact }: { fact: Fact }) {
  const { on, agency, amount } = fact;
  const to = countedPath(fact);
  return (
    <tr>
      <td>{shortDate(on)}</td>
      <th scope="row">
        {to === null ? (
          countedWords(fact)
        ) : (
          <Link to={to} data-row="">
            {countedWords(fact)}
          </Link>
        )}
      </th>
      <td>{agency.name}</td>
      <td>{amount.toLocaleString('vi-VN')}</td>
    </tr>
  );
}
