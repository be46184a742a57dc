import { addDays, calendarDate, type CalendarDate } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';

type Note = { on: string; name: string };
type Props = { year: number; daysOff: readonly Note[]; workedSaturdays: readonly Note[] };

const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** A year at a glance. The lists below say the same with names and decisions. */
export function YearGrid({ year, daysOff, workedSaturdays }: Props) {
  const off = new Map(daysOff.map(({ on, name }) => [on, name]));
  const worked = new Map(workedSaturdays.map(({ on, name }) => [on, name]));
  return (
    <>
      <p className="hint">
        <span className="day day--off">12</span> nghỉ · <span className="day day--worked">12</span>{' '}
        làm bù · chữ nhạt là cuối tuần
      </p>
      <div className="year">
        {Array.from({ length: 12 }, (_, month) => (
          <table key={month} className="month">
            <caption>Tháng {month + 1}</caption>
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
              {weeksOf(year, month + 1).map((week) => (
                <tr key={week.find((day) => day !== null)}>
                  {week.map((day, at) => (
                    <td key={WEEKDAYS[at]}>
                      {day && <Day day={day} off={off.get(day)} worked={worked.get(day)} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}

type DayProps = { day: CalendarDate; off: string | undefined; worked: string | undefined };

function Day({ day, off, worked }: DayProps) {
  const kind = worked ? 'worked' : off ? 'off' : daysFromMonday(day) > 4 ? 'weekend' : 'plain';
  const words = worked ? `làm bù: ${worked}` : off ? `nghỉ: ${off}` : null;
  return (
    <span className={`day day--${kind}`} title={words ? `${shortDate(day)} ${words}` : undefined}>
      {Number(day.slice(8))}
      {words && <span className="visually-hidden">, {words}</span>}
    </span>
  );
}

/** The weeks of a month from Monday to Sunday; null for days of its neighbours. */
function weeksOf(year: number, month: number): (CalendarDate | null)[][] {
  const first = calendarDate(`${year}-${String(month).padStart(2, '0')}-01`);
  const monday = addDays(first, -daysFromMonday(first));
  const weeks = [];
  for (let start = monday; start.slice(0, 7) <= first.slice(0, 7); start = addDays(start, 7)) {
    const days = Array.from({ length: 7 }, (_, at) => addDays(start, at));
    weeks.push(days.map((day) => (day.slice(0, 7) === first.slice(0, 7) ? day : null)));
  }
  return weeks;
}

function daysFromMonday(day: CalendarDate): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
