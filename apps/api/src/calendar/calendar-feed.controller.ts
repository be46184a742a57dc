import { createHash } from 'node:crypto';
import { addDays, type CalendarDate } from '@minhbach/domain';
import { Controller, Get, Header, NotFoundException, Param, ParseIntPipe } from '@nestjs/common';
import { WorkCalendarRepository } from './work-calendar.repository.ts';
import { calendarOf, type WorkCalendarType } from './work-calendar.types.ts';

/** The calendar for machines that speak no GraphQL. */
@Controller('calendar')
export class CalendarFeedController {
  constructor(private readonly calendars: WorkCalendarRepository) {}

  @Get(':year.json')
  @Header('cache-control', 'public, max-age=300')
  json(@Param('year', ParseIntPipe) year: number) {
    return this.#known(year);
  }

  @Get(':year.ics')
  @Header('cache-control', 'public, max-age=300')
  @Header('content-type', 'text/calendar; charset=utf-8')
  async ics(@Param('year', ParseIntPipe) year: number) {
    return toIcs(await this.#known(year));
  }

  async #known(year: number): Promise<WorkCalendarType> {
    const calendar = calendarOf(year, await this.calendars.current());
    if (calendar.daysOff.length === 0)
      throw new NotFoundException(`Không có lịch làm việc của năm ${year}.`);
    return calendar;
  }
}

/** RFC 5545: whole-day events, lines folded at 75 octets. */
function toIcs({ version, daysOff, workedSaturdays }: WorkCalendarType): string {
  const events = [...daysOff, ...workedSaturdays]
    .toSorted((one, other) => one.on.localeCompare(other.on))
    .flatMap(({ on, name, decision, provisional }) => [
      'BEGIN:VEVENT',
      `UID:${createHash('sha256').update(`${version} ${on}`).digest('hex').slice(0, 24)}@minhbach`,
      `DTSTAMP:${compact(on)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escaped(provisional ? `${name} (tạm tính)` : name)}`,
      `DESCRIPTION:${escaped(decision)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Minh Bach//Lich lam viec ${version}//VI`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const compact = (on: CalendarDate) => on.replaceAll('-', '');

const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

const LINE_MAX_OCTETS = 75;

function folded(line: string): string {
  let octets = 0;
  return Array.from(line, (letter) => {
    const size = Buffer.byteLength(letter);
    const fold = octets + size > LINE_MAX_OCTETS;
    octets = fold ? 1 + size : octets + size;
    return fold ? `\r\n ${letter}` : letter;
  }).join('');
}
