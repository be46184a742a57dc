import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { graphql } from '../gql/gql.ts';
import type { WorkCalendarQuery } from '../gql/graphql.ts';
import { Page } from '../parts/page.tsx';
import { askApi } from '../site/api.server.ts';
import { today } from '../site/today.server.ts';
import type { Route } from './+types/work-calendar';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

const FIRST_YEAR = 2018;

const WorkCalendar = graphql(`
  query WorkCalendar($year: Int!) {
    workCalendar(year: $year) {
      year
      version
      daysOff {
        on
        name
        decision
        provisional
      }
      workedSaturdays {
        on
        name
        decision
        provisional
      }
    }
  }
`);

export async function loader({ request }: Route.LoaderArgs) {
  const thisYear = Number(today().slice(0, 4));
  const year = Number(new URL(request.url).searchParams.get('nam') ?? thisYear);
  const years = Array.from({ length: thisYear + 2 - FIRST_YEAR }, (_, at) => FIRST_YEAR + at);
  if (!years.includes(year)) throw new Response(null, { status: 404 });
  const { workCalendar } = await askApi(request, WorkCalendar, { year });
  return { years, calendar: workCalendar };
}

export default function WorkCalendarPage({ loaderData }: Route.ComponentProps) {
  const { years, calendar } = loaderData;
  const { year, version, daysOff, workedSaturdays } = calendar;
  return (
    <Page title={`Lịch làm việc năm ${year}`}>
      <p>
        Mọi thời hạn trên trang này được tính theo lịch dưới đây. Thứ Bảy và Chủ nhật là ngày nghỉ,
        trừ những ngày làm bù.
      </p>
      <nav aria-label="Năm">
        <ul className="plain-inline">
          {years.map((one) => (
            <li key={one}>
              <a href={`/lich?nam=${one}`} aria-current={one === year ? 'page' : undefined}>
                {one}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Days title="Ngày nghỉ" days={daysOff} />
      {workedSaturdays.length > 0 ? <Days title="Ngày làm bù" days={workedSaturdays} /> : null}
      <p className="small soft">
        Phiên bản lịch: {version}. Dùng lại trong phần mềm của bạn:{' '}
        <a href={`/calendar/${year}.ics`}>tệp lịch (.ics)</a>,{' '}
        <a href={`/calendar/${year}.json`}>dữ liệu (.json)</a>.
      </p>
    </Page>
  );
}

type Day = WorkCalendarQuery['workCalendar']['daysOff'][number];

function Days({ title, days }: { title: string; days: readonly Day[] }) {
  return (
    <section className="table-scroll" tabIndex={0} aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Dịp</th>
            <th scope="col">Căn cứ</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ on, name, decision, provisional }) => (
            <tr key={on}>
              <td>
                <time dateTime={on}>{weekdayDate(on)}</time>
              </td>
              <td>
                {name}
                {provisional ? ' (tạm tính)' : ''}
              </td>
              <td>{decision}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
