import type { CalendarDate } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { daysFromMonday, WEEKDAYS, weeksOf } from './weeks.ts';

type Note = { on: string; name: string };
type Props = { year: number; daysOff: readonly Note[]; workedSaturdays: readonly Note[] };

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
