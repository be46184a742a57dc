import { assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  dateOf,
  dayNumber,
  instant,
  startOfHanoiDay,
} from '../calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { addWorkingDays, isWorkingDay } from '../calendar/working-days.ts';
import { COMPLEXITIES, DELIVERY_MODES } from '../request/vocabulary.ts';
import { deadline, type Deadline } from './deadline.ts';
import { derivationText } from './derivation.ts';
import { DUTIES } from './duty.ts';
import type { DeadlineQuestion } from './governing-limits.ts';
import { citation } from './provision.ts';
import {
  CALENDAR_END_READINGS,
  EXTENSION_BASE_READINGS,
  READINGS,
  RECEIPT_READINGS,
} from './readings.ts';

const calendar = VIETNAM_CALENDAR;
const anyDay = integer({
  min: dayNumber(calendarDate('2016-01-01')),
  max: dayNumber(calendarDate('2030-12-31')),
}).map(dateOf);

const anyReadings = record({
  receipt: constantFrom(...RECEIPT_READINGS),
  calendarEnd: constantFrom(...CALENDAR_END_READINGS),
  extensionBase: constantFrom(...EXTENSION_BASE_READINGS),
});

const anyQuestion = record({
  duty: constantFrom(...DUTIES),
  startsOn: anyDay,
  sentAt: option(anyDay.map(startOfHanoiDay), { nil: undefined }),
  delivery: option(constantFrom(...DELIVERY_MODES), { nil: undefined }),
  complexity: option(constantFrom(...COMPLEXITIES), { nil: undefined }),
  extended: boolean(),
  remoteArea: boolean(),
  readings: option(anyReadings, { nil: undefined }),
});

function answerTo(question: DeadlineQuestion): Deadline {
  const ruling = deadline(question, calendar);
  if (!ruling.allowed) throw new Error(`No answer: ${ruling.violations[0]?.code}`);
  return ruling.effect;
}

/** What contradicts itself in an answer; empty for every true one. */
function faultsOf(answer: Deadline): string[] {
  const { startsOn, nominalOn, dueOn, skipped, provisional, derivation } = answer;
  const dates = skipped.map(({ on }) => on);
  const faults: [string, boolean][] = [
    ['out of order', startsOn > nominalOn || nominalOn > dueOn],
    ['skips a working day', dates.some((on) => isWorkingDay(on, calendar))],
    ['skips twice or out of order', dates.join() !== [...new Set(dates)].toSorted().join()],
    ['wrongly provisional', provisional !== dueOn > calendarDate('2026-12-31')],
    ['has no words', derivation.map(derivationText).some((text) => !text.endsWith('.'))],
  ];
  return faults.filter(([, found]) => found).map(([fault]) => fault);
}

describe('deadline', () => {
  it('answers or refuses every well-typed question, and never throws', () => {
    assert(
      property(anyQuestion, (question) => {
        const ruling = deadline(question, calendar);
        expect(ruling.allowed ? faultsOf(ruling.effect) : []).toEqual([]);
        expect(ruling.allowed || ruling.violations.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends on a working day, but for what is at once, a minimum or the nominal reading', () => {
    assert(
      property(anyQuestion, (question) => {
        const ruling = deadline(question, calendar);
        if (!ruling.allowed || question.duty === 'posting_minimum') return;
        if (question.readings?.calendarEnd === 'nominal') return;
        const { dueOn, derivation } = ruling.effect;
        const atOnce = derivation.some((step) => {
          return step.rule === 'count' && step.limit.unit === 'at_once';
        });
        expect(atOnce || isWorkingDay(dueOn, calendar)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no extension pass the first limit and the cap, counted one after the other', () => {
    assert(
      property(anyQuestion, anyDay, (question, startsOn) => {
        const base = { ...question, duty: 'answer' as const, startsOn, readings: undefined };
        const first = deadline({ ...base, extended: false }, calendar);
        const second = deadline({ ...base, extended: true }, calendar);
        if (!first.allowed || !second.allowed) return;
        const { statute, nominalOn } = second.effect;
        const cap =
          statute === '104/2016/QH13' && question.delivery === 'in_person'
            ? addWorkingDays(first.effect.nominalOn, 10, calendar)
            : addDays(first.effect.nominalOn, statute === '104/2016/QH13' ? 15 : 12);
        expect(nominalOn).toBe(cap);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['self_correction', '2026-10-05', ['01/2026/QH16 28.1']],
    ['posting_minimum', '2026-10-05', ['01/2026/QH16 21.2']],
    ['publish', '2026-10-05', ['01/2026/QH16 18.4']],
    ['backlog_publication', '2026-09-01', ['01/2026/QH16 31.3']],
    ['published_error_reply', '2026-10-05', ['104/2016/QH13 22.4']],
    ['claim_reply', '2026-10-05', ['104/2016/QH13 32.2']],
  ] as const)('chooses the statute of %s by who starts its clock', (duty, startsOn, under) => {
    const sentAt = instant('2026-08-20T09:00:00+07:00');
    const answer = answerTo({ duty, sentAt, startsOn: calendarDate(startsOn) });
    expect(answer.under.map(citation)).toEqual(under);
    const first = derivationText(answer.derivation[0] ?? { rule: 'start', duty, on: answer.dueOn });
    expect(first.startsWith(under[0].startsWith('104') ? 'Gửi lúc' : 'Bắt đầu từ ngày')).toBe(true);
  });

  it('refuses a moment of sending before any statute, whatever the duty', () => {
    const sentAt = instant('2018-06-30T23:59:00+07:00');
    const ruling = deadline(
      { duty: 'publish', sentAt, startsOn: calendarDate('2026-10-05') },
      calendar,
    );
    expect(ruling).toMatchObject({ violations: [{ code: 'no_statute_in_force' }] });
  });

  it('refuses a way of handing over under the article that lists them', () => {
    const question = { startsOn: calendarDate('2026-10-19'), delivery: 'fax' } as const;
    for (const duty of ['answer', 'publish'] as const) {
      expect(deadline({ ...question, duty }, calendar)).toMatchObject({
        violations: [{ code: 'delivery_not_in_statute', under: [{ article: 24, clause: 1 }] }],
      });
    }
  });

  it('refuses days that the calendar does not reach', () => {
    const sentAt = instant('2026-10-01T09:00:00+07:00');
    const question = { duty: 'claim_reply', sentAt } as const;
    for (const text of ['2017-12-31', '9999-12-31']) {
      expect(deadline({ ...question, startsOn: calendarDate(text) }, calendar)).toMatchObject({
        violations: [{ code: 'date_out_of_range', field: 'startsOn' }],
      });
    }
  });

  it('lists each day off it passed over or moved past, once', () => {
    const { skipped } = answerTo({
      duty: 'answer',
      startsOn: calendarDate('2025-03-25'),
      delivery: 'postal',
      complexity: 'complex',
      extended: true,
    });
    expect(skipped.map(({ on }) => on).join(' ')).toBe(
      '2025-03-29 2025-03-30 2025-04-05 2025-04-06 2025-04-07 2025-04-12 2025-04-13 2025-05-01 2025-05-02 2025-05-03 2025-05-04',
    );
  });

  it('lists no weekend that a count of plain days merely contains', () => {
    const { skipped } = answerTo({
      duty: 'answer',
      startsOn: calendarDate('2026-10-18'),
      delivery: 'electronic',
    });
    expect(skipped).toEqual([]);
  });

  it('tells how the day was found', () => {
    const { derivation, under } = answerTo({
      duty: 'answer',
      sentAt: instant('2026-10-19T08:30:00+07:00'),
      startsOn: calendarDate('2026-10-19'),
      delivery: 'electronic',
      extended: true,
      readings: { extensionBase: 'rolled' },
    });
    expect(under.map(citation)).toEqual(['01/2026/QH16 26.3']);
    expect(derivation.map(derivationText)).toEqual([
      'Gửi lúc 08:30 ngày 19/10/2026 (giờ Hà Nội) nên áp dụng Luật Tiếp cận thông tin số 01/2026/QH16.',
      'Mốc bắt đầu: nhận được yêu cầu hợp lệ, Thứ Hai 19/10/2026.',
      'Thời hạn 12 ngày theo khoản 3 Điều 26, tính từ ngày kế tiếp (khoản 2 Điều 147 Bộ luật Dân sự): hết ngày Thứ Bảy 31/10/2026; ngày nghỉ cũng được tính.',
      'Gia hạn tính tiếp từ hạn cuối của thời hạn lần đầu, Thứ Hai 02/11/2026.',
      'Gia hạn thêm 12 ngày theo khoản 3 Điều 26: hết ngày Thứ Bảy 14/11/2026; ngày nghỉ cũng được tính.',
      'Thứ Bảy 14/11/2026 là ngày nghỉ nên hạn cuối chuyển sang ngày làm việc kế tiếp, Thứ Hai 16/11/2026 (khoản 5 Điều 148 Bộ luật Dân sự); qua các ngày nghỉ: 14/11/2026 (Thứ Bảy), 15/11/2026 (Chủ nhật).',
      'Theo lịch làm việc phiên bản vn-2026-11-23.',
    ]);
  });

  it('says so when a date is provisional, a receipt was moved or a minimum stays', () => {
    const texts = answerTo({
      duty: 'posting_minimum',
      startsOn: calendarDate('2026-12-12'),
      readings: { receipt: 'next_working_day' },
    }).derivation.map(derivationText);
    expect(texts).toContain(
      'Nhận vào ngày nghỉ (Thứ Bảy 12/12/2026) nên coi như nhận vào ngày làm việc kế tiếp, Thứ Hai 14/12/2026.',
    );
    expect(texts.at(-1)).toContain('tạm tính');
    const sunday = answerTo({ duty: 'posting_minimum', startsOn: calendarDate('2026-10-02') });
    expect(sunday.derivation.map(derivationText)).toContain(
      'Đây là thời gian tối thiểu nên không rút ngắn và không chuyển ngày.',
    );
  });

  it('follows the readings of this package unless told otherwise', () => {
    const question = {
      duty: 'answer',
      startsOn: calendarDate('2026-10-17'),
      delivery: 'postal',
    } as const;
    const { receipt, calendarEnd, extensionBase } = READINGS;
    expect(answerTo(question)).toEqual(
      answerTo({ ...question, readings: { receipt, calendarEnd, extensionBase } }),
    );
  });
});
