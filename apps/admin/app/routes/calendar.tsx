import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { askApi } from '../api.ts';
import { ChangeCalendarForm } from '../calendar/change-calendar-form.tsx';
import { changeCalendar, previewCalendar } from '../calendar/calendar-change.ts';
import { YearGrid } from '../calendar/year-grid.tsx';
import { graphql } from '../gql/gql.ts';
import type { WorkCalendarPageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import { hanoiNow } from '../intake/hanoi-now.ts';
import type { Route } from './+types/calendar';

const FIRST_YEAR = 2018;

const WorkCalendarPage = graphql(`
  query WorkCalendarPage($year: Int!) {
    me {
      id
    }
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

type Note = WorkCalendarPageQuery['workCalendar']['daysOff'][number];

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const asked = Number(new URL(request.url).searchParams.get('nam'));
  const year = asked >= FIRST_YEAR ? asked : Number(hanoiNow().on.slice(0, 4));
  return askApi(WorkCalendarPage, { year }, request.signal);
}

export async function clientAction({ request }: Route.ClientActionArgs) {
  const typed = await request.formData();
  return typed.has('previewVersion') ? changeCalendar(typed) : previewCalendar(typed);
}

export default function CalendarPage({ loaderData: { workCalendar } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const { year, version, daysOff, workedSaturdays } = workCalendar;
  return (
    <>
      <title>{`Lịch làm việc ${year} · Minh Bạch`}</title>
      <h1>Lịch làm việc năm {year}</h1>
      <nav className="pager" aria-label="Năm">
        {year > FIRST_YEAR && <Link to={`?nam=${year - 1}`}>← {year - 1}</Link>}
        <Link to={`?nam=${year + 1}`}>{year + 1} →</Link>
        <a href={`/calendar/${year}.ics`}>Tải lịch .ics</a>
      </nav>
      <p>
        Bản lịch <code>{version}</code>. Mọi hạn cuối được tính theo lịch này; ngày nghỉ cuối tuần
        không kê riêng.
      </p>
      <YearGrid year={year} daysOff={daysOff} workedSaturdays={workedSaturdays} />
      <Notes title="Ngày nghỉ" notes={daysOff} />
      <Notes title="Ngày làm bù" notes={workedSaturdays} />
      {me.role === 'administrator' && <ChangeCalendarForm />}
    </>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly Note[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {notes.length === 0 ? (
        <p className="soft">Không có.</p>
      ) : (
        <StackingTable columns={['Ngày', 'Vì sao', 'Căn cứ']}>
          {notes.map(({ on, name, decision, provisional }) => (
            <tr key={on}>
              <th scope="row">{shortDate(on)}</th>
              <td>
                {name} {provisional && <span className="tag waiting">Tạm tính</span>}
              </td>
              <td>{decision}</td>
            </tr>
          ))}
        </StackingTable>
      )}
    </section>
  );
}
