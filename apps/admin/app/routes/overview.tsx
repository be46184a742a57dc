import { readsAllAgencies } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, redirect } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { BacklogChart } from '../overview/backlog-chart.tsx';
import { BacklogTable } from '../overview/backlog-table.tsx';
import { KeyFigures } from '../overview/key-figures.tsx';
import { Refusals } from '../overview/refusals.tsx';
import { bucketWords } from '../words/buckets.vi.ts';
import type { Route } from './+types/overview';

const OverviewPage = graphql(`
  query OverviewPage {
    me {
      id
      role
      agency {
        code
        name
      }
    }
    inboxCounts {
      bucket
      count
    }
    backlog {
      from
      until
      received
      closed
      open
    }
  }
`);

const OverviewFigures = graphql(`
  query OverviewFigures(
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
      name
      definition
      unit
    }
    statistics(agencyCode: $agencyCode, from: $from, until: $until, isAlone: $isAlone) {
      missing
      cells {
        figure
        by
        value
        imported
      }
    }
  }
`);

/** The People's Committee of the city, below which all others stand. */
const CITY = '01';

const URGENT = ['late', 'due_today', 'due_this_week', 'all'] as const;

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { me, inboxCounts, backlog } = await askApi(OverviewPage, {}, request.signal);
  const [first, last] = [backlog[0], backlog.at(-1)];
  if (!me || !first || !last) throw redirect('/co-quan');
  const isWholeCity = readsAllAgencies(me.role);
  const period = { from: first.from, until: last.until };
  const scope = { agencyCode: isWholeCity ? CITY : me.agency.code, isAlone: !isWholeCity };
  const found = await askApi(OverviewFigures, { ...scope, ...period }, request.signal);
  const counts = new Map(inboxCounts.map(({ bucket, count }) => [bucket, count]));
  const scopeName = isWholeCity ? 'Toàn thành phố' : me.agency.name;
  return { ...found, scopeName, period, counts, backlog };
}

export default function Overview({
  loaderData: { scopeName, period, counts, backlog, figures, statistics },
}: Route.ComponentProps) {
  return (
    <>
      <title>Tổng quan · Minh Bạch</title>
      <h1>Tổng quan</h1>
      <p className="soft">{scopeName}</p>
      <section aria-labelledby="hom-nay">
        <h2 id="hom-nay">Việc đang chờ, ngày {shortDate(period.until)}</h2>
        <ul className="tiles">
          {URGENT.map((bucket) => (
            <li key={bucket}>
              <Link to={`/?muc=${bucket}`} className={tileClass(bucket, counts.get(bucket))}>
                <span className="tiles__count">
                  {(counts.get(bucket) ?? 0).toLocaleString('vi-VN')}
                </span>
                {bucketWords[bucket]}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="dang-mo">
        <h2 id="dang-mo">Yêu cầu đang mở cuối mỗi tuần</h2>
        <BacklogChart weeks={backlog} />
        <BacklogTable weeks={backlog} />
      </section>
      <section aria-labelledby="nua-nam">
        <h2 id="nua-nam">
          Nửa năm qua, từ {shortDate(period.from)} đến {shortDate(period.until)}
        </h2>
        <KeyFigures figures={figures} of={statistics} />
        <Refusals of={statistics} />
      </section>
    </>
  );
}

const tileClass = (bucket: string, count: number | undefined) =>
  bucket === 'late' && count ? 'tiles__late' : undefined;
