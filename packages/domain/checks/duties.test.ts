import {
  calendarDate,
  citation,
  dutiesOf,
  dutySpan,
  dutyStatus,
  DUTY_EVENTS,
  DUTY_FIELDS,
  DUTY_HOLDERS,
  mayAskFree,
  VIETNAM_CALENDAR,
  type CalendarDate,
  type DutyAgency,
  type DutyFacts,
} from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import file from '../conformance/duties.json' with { type: 'json' };

type Ask = {
  holder: string;
  fields?: string[];
  validFrom: string | null;
  template: string;
  period: string;
  events?: { event: string; on: string; periodKey: string | null }[];
  promises?: { template: string; periodKey: string; dueOn: string }[];
};

const TODAY = calendarDate('2026-11-25');
const day = (text: string | null): CalendarDate | null =>
  text === null ? null : calendarDate(text);

describe('duties.json', () => {
  const cases: { name: string; ask: Ask; expect: unknown }[] = file.cases;

  it.each(cases)('$name', ({ ask, expect: wanted }) => {
    const all = dutiesOf(agencyOf(ask), dutySpan(TODAY), VIETNAM_CALENDAR, factsOf(ask));
    const duty = all.find(
      ({ template, period }) => template.key === ask.template && period.key === ask.period,
    );
    const answer = duty && {
      madeOn: duty.madeOn,
      dueOn: duty.dueOn,
      nominalOn: duty.nominalOn,
      basis: duty.basis,
      under: duty.under.map(citation),
    };
    expect(answer ?? null).toEqual(wanted);
  });

  it.each(file.statuses)('$name', ({ ask, expect: wanted }) => {
    const duty = {
      madeOn: calendarDate(ask.madeOn),
      dueOn: calendarDate(ask.dueOn),
      nominalOn: calendarDate(ask.nominalOn),
      publishedUntil: day(ask.publishedUntil),
    };
    const today = calendarDate(ask.today);
    const on = day(ask.publishedOn);
    const status = dutyStatus(duty, on === null ? null : { entryId: 'entry', on }, today);
    const { state, daysLate } = status;
    expect({ state, daysLate, free: mayAskFree(duty, status, today).free }).toEqual(wanted);
  });
});

function agencyOf({ holder, fields = [], validFrom }: Ask): DutyAgency {
  return {
    id: 'agency',
    kind: holder === 'service_unit' ? 'public_service_unit' : 'state_agency',
    holder: oneOf(DUTY_HOLDERS, holder),
    fields: fields.map((field) => oneOf(DUTY_FIELDS, field)),
    validFrom: day(validFrom),
    validUntil: null,
  };
}

function factsOf({ events = [], promises = [] }: Ask): DutyFacts {
  return {
    events: events.map(({ event, on, periodKey }) => ({
      id: 'event',
      event: oneOf(DUTY_EVENTS, event),
      on: calendarDate(on),
      periodKey,
      documentNumber: null,
    })),
    promises: promises.map(({ dueOn, ...of }) => ({
      ...of,
      dueOn: calendarDate(dueOn),
      publishedUntil: null,
    })),
  };
}

function oneOf<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`${word} is none of ${words.join(', ')}`);
  return found;
}
