import { dimensionWords, FIGURE_GROUPS, readsAllAgencies } from '@minhbach/domain';
import { figureGroupWords } from '@minhbach/ui/words/figure-groups.vi.ts';
import { NOT_COUNTED_YET } from '@minhbach/ui/words/not-counted-yet.vi.ts';
import { figureUnitWords } from '@minhbach/ui/words/figure-units.vi.ts';
import { fromPaperWords } from '@minhbach/ui/words/from-paper.vi.ts';
import { partWords, shareWords } from '@minhbach/ui/words/shares.vi.ts';
import { Form, Link, redirect } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { ConsoleStatisticsQuery } from '../gql/graphql.ts';
import { AgencyPicker } from '../parts/agency-picker.tsx';
import { periodOf, scopeOf, searchOf, type Scope } from '../statistics/scope.ts';
import { viewer } from '../statistics/viewer.ts';
import type { Route } from './+types/statistics';

const ConsoleStatistics = graphql(`
  query ConsoleStatistics(
    $agencyCode: String!
    $from: CalendarDate!
    $until: CalendarDate!
    $isAlone: Boolean!
  ) {
    me {
      id
    }
    figures {
      code
      group
      name
      definition
      unit
      denominator
    }
    statistics(agencyCode: $agencyCode, from: $from, until: $until, isAlone: $isAlone) {
      missing
      isUpToDate
      agency {
        name
      }
      cells {
        figure
        by
        value
        imported
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const me = await viewer(request.signal);
  if (!me) throw redirect('/co-quan');
  const scope = scopeOf(new URL(request.url).searchParams, me);
  const asked = { agencyCode: scope.code, isAlone: scope.isAlone, ...periodOf(scope) };
  const found = await askApi(ConsoleStatistics, asked, request.signal);
  return { ...found, scope, mayChoose: readsAllAgencies(me.role) };
}

type Shown = ConsoleStatisticsQuery;

export default function StatisticsOfScope({
  loaderData: { scope, mayChoose, figures, statistics },
}: Route.ComponentProps) {
  const { agency, missing, isUpToDate, cells } = statistics;
  return (
    <>
      <title>{`Số liệu ${scope.year} · ${agency.name} · Minh Bạch`}</title>
      <h1>{`Số liệu năm ${scope.year}`}</h1>
      <p className="soft">{scope.isAlone ? agency.name : `${agency.name} và cấp dưới`}</p>
      <ScopeForm key={searchOf(scope).toString()} scope={scope} mayChoose={mayChoose} />
      {missing > 0 && (
        <p className="soft">
          {missing.toLocaleString('vi-VN')} cơ quan chưa có số liệu; chưa có không có nghĩa là bằng
          không.
        </p>
      )}
      {!isUpToDate && <p role="status">{NOT_COUNTED_YET}</p>}
      <p>Bấm vào một con số để mở danh sách những gì nó đếm.</p>
      {FIGURE_GROUPS.map((group) => (
        <section key={group}>
          <h2>{figureGroupWords[group]}</h2>
          <table className="figures">
            <caption className="visually-hidden">
              {figureGroupWords[group]} trong năm {scope.year}
            </caption>
            <thead>
              <tr>
                <th scope="col">Chỉ tiêu</th>
                <th scope="col">Số</th>
              </tr>
            </thead>
            <tbody>
              {figures
                .filter((figure) => figure.group === group)
                .map((figure) => (
                  <FigureRows
                    key={figure.code}
                    figure={figure}
                    whole={figures.find(({ code }) => code === figure.denominator)}
                    cells={cells}
                    scope={scope}
                  />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function ScopeForm({ scope, mayChoose }: { scope: Scope; mayChoose: boolean }) {
  return (
    <Form className="filters">
      {mayChoose && (
        <>
          <AgencyPicker
            name="co-quan"
            label="Cơ quan"
            hint="Bỏ trống để xem toàn thành phố."
            optional
          />
          <label className="choice">
            <input type="checkbox" name="rieng" value="1" defaultChecked={scope.isAlone} /> Không
            tính cấp dưới
          </label>
        </>
      )}
      <div>
        <label htmlFor="nam">Năm</label>
        <input id="nam" name="nam" inputMode="numeric" size={4} defaultValue={scope.year} />
      </div>
      <button>Xem</button>
    </Form>
  );
}

type RowsProps = {
  figure: Shown['figures'][number];
  /** What it is a share of. */
  whole: Shown['figures'][number] | undefined;
  cells: Shown['statistics']['cells'];
  scope: Scope;
};

/** The figure as a whole, then each of its parts. */
function FigureRows({ figure, whole, cells, scope }: RowsProps) {
  const { code, name, definition, unit } = figure;
  const ofWhole =
    cells.find(({ figure: one, by }) => one === whole?.code && by === null)?.value ?? null;
  const own = cells.filter((cell) => cell.figure === code);
  const shareOf = (by: string | null, value: number | null): string => {
    if (!whole) return '';
    if (by !== null) return partWords(value, ofWhole);
    // What all parts make together is the whole itself.
    return own.length > 1 ? '' : shareWords(value, ofWhole, whole.name);
  };
  return own.map(({ by, value, imported }) => (
    <tr key={by ?? ''}>
      <th scope="row">
        {by === null ? name : `– ${dimensionWords(code, by)}`}
        {by === null && <div className="soft">{definition}</div>}
      </th>
      <td>
        {value === null ? (
          'Chưa có'
        ) : (
          <Link to={cellPath(scope, code, by)}>
            {`${value.toLocaleString('vi-VN')} ${figureUnitWords[unit]}`}
          </Link>
        )}
        {imported > 0 && <div className="soft">{fromPaperWords(imported)}</div>}
        <div className="soft">{shareOf(by ?? null, value ?? null)}</div>
      </td>
    </tr>
  ));
}

function cellPath(scope: Scope, figure: string, by: string | null): string {
  const search = searchOf(scope);
  if (by !== null) search.set('phan', by);
  return `/so-lieu/${figure}?${search}`;
}
