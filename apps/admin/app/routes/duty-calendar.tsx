import { DutyTag } from '@minhbach/ui/parts/duty-tag.tsx';
import { shortDate, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { data, Link, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import { WEEKDAYS, weeksOf } from '../calendar/weeks.ts';
import { DutyHead } from '../duties/duty-head.tsx';
import { graphql } from '../gql/gql.ts';
import type { DutyYearQuery } from '../gql/graphql.ts';
import { hanoiNow } from '../intake/hanoi-now.ts';
import type { Person } from '../person.ts';
import type { Route } from './+types/duty-calendar';

const FIRST_YEAR = 2018;
const LAST_YEAR = 2100;

const DutyYear = graphql(`
  query DutyYear($code: String!, $from: CalendarDate!, $until: CalendarDate!) {
    me {
      id
    }
    agency(code: $code) {
      code
      name
    }
    dutyCalendar(agencyCode: $code, from: $from, until: $until) {
      id
      title
      period
      dueOn
      state
      daysLate
    }
  }
`);

export async function clientLoader({ params: { code }, request }: Route.ClientLoaderArgs) {
  const asked = Number(new URL(request.url).searchParams.get('nam'));
  const isYear = Number.isInteger(asked) && asked >= FIRST_YEAR && asked <= LAST_YEAR;
  const year = isYear ? asked : Number(hanoiNow().on.slice(0, 4));
  const days = { from: `${year}-01-01`, until: `${year}-12-31` };
  const { agency, dutyCalendar } = await askApi(DutyYear, { code, ...days }, request.signal);
  if (!agency) throw data(null, { status: 404 });
  return { agency, year, duties: dutyCalendar };
}

export default function DutyCalendarPage({
  loaderData: { agency, year, duties },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const months = Map.groupBy(duties, ({ dueOn }) => Number(dueOn.slice(5, 7)));
  return (
    <>
      <title>{`Lịch công khai ${year} · ${agency.name} · Minh Bạch`}</title>
      <DutyHead me={me} agency={agency} title={`Lịch công khai năm ${year}`} />
      <nav className="pager" aria-label="Năm">
        {year > FIRST_YEAR && <Link to={`?nam=${year - 1}`}>← {year - 1}</Link>}
        {year < LAST_YEAR && <Link to={`?nam=${year + 1}`}>{year + 1} →</Link>}
      </nav>
      {duties.length === 0 && <p className="empty">Năm này không có nghĩa vụ nào đến hạn.</p>}
      {[...months].map(([month, due]) => (
        <Month key={month} year={year} month={month} due={due} />
      ))}
    </>
  );
}

type Due = DutyYearQuery['dutyCalendar'];
type MonthProps = { year: number; month: number; due: Due };

function Month({ year, month, due }: MonthProps) {
  const days = Map.groupBy(due, ({ dueOn }) => dueOn);
  return (
    <section className="duty-month" aria-labelledby={`thang-${month}`}>
      <h2 id={`thang-${month}`}>
        Tháng {month}: {due.length} nghĩa vụ
      </h2>
      <MonthGrid year={year} month={month} counts={days} />
      <dl>
        {[...days].map(([day, ofDay]) => (
          <div key={day} id={`ngay-${day}`}>
            <dt>{weekdayDate(day)}</dt>
            {ofDay.map(({ id, title, period, state, daysLate }) => (
              <dd key={id}>
                {title}, {period} <DutyTag state={state} daysLate={daysLate} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

type GridProps = { year: number; month: number; counts: ReadonlyMap<string, Due> };

/** The month at a glance; a day that has duties leads to them. */
function MonthGrid({ year, month, counts }: GridProps) {
  return (
    <table className="month">
      <caption className="visually-hidden">Tháng {month}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th scope="col" key={weekday}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, at) => (
              <td key={WEEKDAYS[at]}>
                {day && <Day day={day} count={counts.get(day)?.length ?? 0} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, count }: { day: string; count: number }) {
  const number = Number(day.slice(8));
  if (count === 0) return <span className="day">{number}</span>;
  return (
    <a className="day day--due" href={`#ngay-${day}`}>
      {number}
      <span className="visually-hidden">
        , {shortDate(day)}: {count} nghĩa vụ đến hạn
      </span>
    </a>
  );
}
