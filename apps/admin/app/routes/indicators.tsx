import { peerStandingWords } from '@minhbach/domain';
import { agencyLevelWords } from '@minhbach/ui/words/agency-levels.vi.ts';
import { Form, Link } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { IndicatorsPageQuery } from '../gql/graphql.ts';
import { indicatorValue } from '../indicators/indicator-numbers.ts';
import { yearIn, yearPeriod } from '../indicators/year.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Route } from './+types/indicators';

const IndicatorsPage = graphql(`
  query IndicatorsPage($from: CalendarDate!, $until: CalendarDate!) {
    me {
      id
    }
    indicators(from: $from, until: $until) {
      indicator {
        code
        name
        question
        numerator
        denominator
        exclusions
        unit
        least
      }
      ranges {
        level
        bodies
        lower
        middle
        upper
      }
      cells {
        agency {
          id
          name
        }
        numerator
        denominator
        value
        standing
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const year = yearIn(request.url);
  const { indicators } = await askApi(IndicatorsPage, yearPeriod(year), request.signal);
  return { year, indicators };
}

type Reading = IndicatorsPageQuery['indicators'][number];
type Cell = Reading['cells'][number];

export default function Indicators({ loaderData: { year, indicators } }: Route.ComponentProps) {
  return (
    <>
      <title>{`Chỉ số cần hỏi ${year} · Minh Bạch`}</title>
      <p>
        <Link to="/giam-sat">← Bàn theo dõi</Link>
      </p>
      <h1>Chỉ số cần hỏi năm {year}</h1>
      <p>
        Tính trên các yêu cầu nhận trong năm, theo tình trạng hiện nay. Một con số khác các cơ quan
        cùng cấp chỉ cho biết nên hỏi ở đâu; lý do có thể hoàn toàn chính đáng và chỉ hồ sơ mới nói
        được.
      </p>
      <Form className="filters">
        <div>
          <label htmlFor="nam">Năm</label>
          <input id="nam" name="nam" inputMode="numeric" size={4} defaultValue={year} />
        </div>
        <button>Xem</button>
      </Form>
      {indicators.map((reading) => (
        <IndicatorReading key={reading.indicator.code} reading={reading} year={year} />
      ))}
    </>
  );
}

function IndicatorReading({ reading, year }: { reading: Reading; year: number }) {
  const { indicator, ranges, cells } = reading;
  const above = cells.filter(({ standing }) => standing === 'above');
  const others = cells.filter(({ standing }) => standing !== 'above');
  return (
    <section aria-labelledby={indicator.code}>
      <h2 id={indicator.code}>{indicator.name}</h2>
      <p>{indicator.question}</p>
      <Definition indicator={indicator} />
      <Ranges reading={reading} />
      {above.length > 0 ? (
        <>
          <h3>Trên khoảng chung</h3>
          <Cells cells={above} reading={reading} year={year} />
        </>
      ) : (
        <p>
          {ranges.length > 0
            ? 'Không cơ quan nào trên khoảng chung.'
            : 'Chưa đủ cơ quan có đủ vụ việc để so sánh.'}
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            Các cơ quan còn lại<span className="visually-hidden">: {indicator.name}</span> (
            {others.length.toLocaleString('vi-VN')})
          </summary>
          <Cells cells={others} reading={reading} year={year} />
        </details>
      )}
    </section>
  );
}

function Definition({ indicator }: { indicator: Reading['indicator'] }) {
  const { name, numerator, denominator, exclusions, unit, least } = indicator;
  return (
    <details>
      <summary>
        Cách tính<span className="visually-hidden">: {name}</span>
      </summary>
      <dl>
        <dt>Đếm</dt>
        <dd>{numerator}</dd>
        <dt>{unit === 'percent' ? 'Trên tổng số' : 'Chia cho số'}</dt>
        <dd>{denominator}</dd>
        <dt>Không tính</dt>
        <dd>{exclusions}</dd>
        <dt>Ít nhất</dt>
        <dd>Dưới {least} thì không nêu con số, vì vài vụ việc chỉ nói về may rủi.</dd>
      </dl>
    </details>
  );
}

/** The middle half of the bodies of each level. */
function Ranges({ reading: { indicator, ranges } }: { reading: Reading }) {
  const { unit } = indicator;
  return ranges.map(({ level, bodies, lower, middle, upper }) => (
    <p key={level} className="soft">
      {agencyLevelWords[level]}: một nửa số cơ quan nằm từ {indicatorValue(lower, unit)} đến{' '}
      {indicatorValue(upper, unit)}, ở giữa là {indicatorValue(middle, unit)} (tính trên {bodies} cơ
      quan có đủ vụ việc).
    </p>
  ));
}

type CellsProps = { cells: readonly Cell[]; reading: Reading; year: number };

function Cells({ cells, reading: { indicator }, year }: CellsProps) {
  return (
    <StackingTable columns={['Cơ quan', 'Chỉ số', 'Vụ việc', 'So với cùng cấp']}>
      {cells.map(({ agency, numerator, denominator, value, standing }) => (
        <tr key={agency.id}>
          <th scope="row">{agency.name}</th>
          <td>{value === null ? '—' : indicatorValue(value, indicator.unit)}</td>
          <td>
            <Link to={`/giam-sat/chi-so/${indicator.code}?nam=${year}&co-quan=${agency.id}`}>
              {countedWords(numerator, denominator, indicator.unit)}
              <span className="visually-hidden">: mở vụ việc của {agency.name}</span>
            </Link>
          </td>
          <td>{peerStandingWords[standing]}</td>
        </tr>
      ))}
    </StackingTable>
  );
}

function countedWords(
  numerator: number | null,
  denominator: number,
  unit: Reading['indicator']['unit'],
): string {
  const of = denominator.toLocaleString('vi-VN');
  if (numerator === null) return of;
  const counted = numerator.toLocaleString('vi-VN');
  return unit === 'percent' ? `${counted} trên ${of}` : `${counted} ngày của ${of}`;
}
