import {
  actualCosts,
  AREA_DIFFICULTIES,
  boundBy,
  calendarDate,
  CIRCULAR_46_2018,
  citation,
  deadline,
  hanoiDay,
  instant,
  mayAsk,
  PAPER_SIZES,
  PLAIN_COST_ITEMS,
  residenceWarning,
  SIZED_COST_ITEMS,
  statuteAt,
  STATUTES,
  VIETNAM_CALENDAR,
  AGENCY_KINDS,
  REQUESTER_KINDS,
  type CopyOrder,
  type Ruling,
  type Statute,
} from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../bin/read-question.ts';
import complaints from '../conformance/complaints.json' with { type: 'json' };
import costs from '../conformance/costs.json' with { type: 'json' };
import eligibility from '../conformance/eligibility.json' with { type: 'json' };
import publication from '../conformance/publication.json' with { type: 'json' };
import requests from '../conformance/requests.json' with { type: 'json' };
import timeLimits from '../conformance/time-limits.json' with { type: 'json' };

describe.each([
  ['time-limits.json', timeLimits.cases],
  ['publication.json', publication.cases],
  ['complaints.json', complaints.cases],
  ['requests.json', requests.cases],
])('%s', (_file, cases) => {
  it.each(cases.map(({ name, ask, expect: wanted }) => [name, ask, wanted] as const))(
    '%s',
    (_name, ask, wanted) => {
      const ruling = deadline(readQuestion(JSON.stringify(ask)), VIETNAM_CALENDAR);
      const answer = ruling.allowed
        ? { ...ruling.effect, under: ruling.effect.under.map(citation) }
        : { error: ruling.violations[0]?.code };
      expect(answer).toMatchObject(wanted);
    },
  );
});

describe('costs.json', () => {
  it.each(costs.cases)('$name', ({ ask, expect: wanted }) => {
    const ruling = actualCosts(
      {
        statute: named(ask.statute),
        copies: ask.copies.map(order),
        area: oneOf(AREA_DIFFICULTIES, ask.area),
        postageVnd: ask.postageVnd,
        publicationCase:
          ask.publicationCase === null
            ? null
            : oneOf(['unpublished', 'term_over', 'unreachable'] as const, ask.publicationCase),
      },
      CIRCULAR_46_2018,
    );
    expect(answerOf(ruling)).toMatchObject(wanted);
  });
});

describe('eligibility.json', () => {
  it.each(eligibility.requesters)('$name', ({ ask, expect: wanted }) => {
    const sentAt = instant(ask.sentAt);
    const asker = {
      kind: oneOf(REQUESTER_KINDS, ask.kind),
      birthDate: ask.birthDate === null ? null : calendarDate(ask.birthDate),
      representativeName: ask.representativeName,
    };
    const ruling = mayAsk(asker, hanoiDay(sentAt), governing(ask.sentAt));
    const answer = ruling.allowed
      ? { acts: ruling.effect.rule.acts, warnings: ruling.effect.warnings }
      : answerOf(ruling);
    expect(answer).toEqual(wanted);
  });

  it.each(eligibility.residence)('$name', ({ ask, expect: wanted }) => {
    expect(residenceWarning(ask, governing(ask.sentAt))?.code ?? null).toBe(wanted.warning);
  });

  it.each(eligibility.bound)('$name', ({ ask, expect: wanted }) => {
    const ruling = boundBy(oneOf(AGENCY_KINDS, ask.kind), governing(ask.sentAt));
    const answer = ruling.allowed ? { under: citation(ruling.effect) } : answerOf(ruling);
    expect(answer).toEqual(wanted);
  });
});

function answerOf<T>(ruling: Ruling<T>): T | { error: string | undefined } {
  return ruling.allowed ? ruling.effect : { error: ruling.violations[0]?.code };
}

function governing(sentAt: string): Statute {
  const ruling = statuteAt(instant(sentAt));
  if (!ruling.allowed) throw new Error(`No statute at ${sentAt}`);
  return ruling.effect;
}

function named(instrument: string): Statute {
  const statute = STATUTES.find((candidate) => candidate.instrument === instrument);
  if (!statute) throw new Error(`No statute ${instrument}`);
  return statute;
}

function order(copy: { item: string; size?: string; quantity: number }): CopyOrder {
  const { item, size, quantity } = copy;
  return size === undefined
    ? { item: oneOf(PLAIN_COST_ITEMS, item), quantity }
    : { item: oneOf(SIZED_COST_ITEMS, item), size: oneOf(PAPER_SIZES, size), quantity };
}

function oneOf<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`${word} is none of ${words.join(', ')}`);
  return found;
}
