import { calendarDate, VIETNAM_CALENDAR } from '../index.ts';
import { describe, expect, it } from 'vitest';
import { DEPARTMENT, duty, evidence, TODAY, UNIT, WARD } from '../../test/duty-builders.ts';
import {
  linkToDuty,
  mayKeepDuties,
  mayWriteSection,
  promiseDay,
  recordEvent,
  type EventForm,
} from './duty-acts.ts';
import { periodOfKey, periodWords } from './duty-period.ts';
import { postingStatus, recordPosting, takeDownPosting } from './posting.ts';
import {
  blocksOf,
  completenessOf,
  writeBlock,
  type BlockFacts,
  type SectionBlock,
} from './section.ts';

const on = calendarDate;
const codes = (ruling: { allowed: boolean; violations?: readonly { code: string }[] }) =>
  ruling.violations?.map(({ code }) => code) ?? 'allowed';

describe('the completeness of a section', () => {
  const full: BlockFacts = { hasContent: true, owner: 'Văn thư', checkedOn: on('2026-05-25') };
  const of = (change: Partial<BlockFacts>) =>
    completenessOf('commune', new Map([['forms', { ...full, ...change }]]), TODAY);
  const gap = (change: Partial<BlockFacts>) =>
    of(change).parts.find(({ block }) => block === 'forms')?.gap;

  it('is a number that opens to its parts', () => {
    expect(of({})).toMatchObject({ met: 1, total: 13, percent: 7 });
    const all = new Map(blocksOf('department').map((block) => [block, full]));
    expect(completenessOf('department', all, TODAY)).toMatchObject({ met: 12, percent: 100 });
  });

  it('asks for content, an owner and a check of the last six months', () => {
    expect(gap({})).toBeNull();
    expect(gap({ hasContent: false })).toBe('empty');
    expect(gap({ owner: null })).toBe('no_owner');
    expect(gap({ checkedOn: null })).toBe('never_checked');
    expect(gap({ checkedOn: on('2026-05-24') })).toBe('check_too_old');
  });

  it('asks for the list of public service units only of people’s committees', () => {
    const asked = (holder: 'commune' | 'department') => blocksOf(holder).includes('service_units');
    expect([asked('commune'), asked('department')]).toEqual([true, false]);
  });
});

describe('a block', () => {
  const write = (change: object, block: SectionBlock = 'procedure') =>
    codes(
      writeBlock(
        {
          block,
          content: 'Thủ tục mẫu',
          link: null,
          hasDocument: false,
          owner: 'Văn thư',
          ...change,
        },
        'commune',
      ),
    );

  it('needs an owner, and something to show unless the system shows it', () => {
    expect(write({})).toBe('allowed');
    expect(write({ owner: ' ', content: null })).toEqual(['required', 'required']);
    expect(write({ content: null, hasDocument: true })).toBe('allowed');
    expect(write({ content: null }, 'public_list')).toBe('allowed');
  });

  it('takes addresses of pages alone, and texts of a size', () => {
    expect(write({ link: 'javascript:alert(1)' })).toEqual(['not_an_address']);
    expect(write({ link: 'https://vidu.invalid/thu-tuc' })).toBe('allowed');
    expect(write({ content: 'x'.repeat(5001) })).toEqual(['too_long']);
    expect(
      codes(
        writeBlock(
          { block: 'service_units', content: 'x', link: null, hasDocument: false, owner: 'x' },
          'department',
        ),
      ),
    ).toEqual(['block_not_of_agency']);
  });
});

describe('an event', () => {
  const form: EventForm = {
    event: 'budget_decided',
    on: on('2025-12-19'),
    periodKey: '2026',
    documentNumber: null,
  };
  const record = (change: Partial<EventForm>, agency = WARD, recorded: readonly EventForm[] = []) =>
    codes(
      recordEvent(
        { ...form, ...change },
        agency,
        recorded.map((one) => ({ ...one, id: 'known' })),
        TODAY,
      ),
    );

  it('is recorded by a body whose duties it starts, for a period, once it has come', () => {
    expect(record({})).toBe('allowed');
    expect(record({}, DEPARTMENT)).toEqual(['event_not_of_agency']);
    expect(record({ on: TODAY })).toBe('allowed');
    expect(record({ on: on('2026-11-26') })).toEqual(['in_the_future']);
    expect(record({ on: on('2018-06-30') })).toEqual(['date_out_of_range']);
    expect(record({ periodKey: null })).toEqual(['period_required']);
    expect(record({ periodKey: '2026-Q1' })).toEqual(['period_required']);
  });

  it('is recorded once', () => {
    expect(record({}, WARD, [form])).toEqual(['already_recorded']);
    expect(record({}, WARD, [{ ...form, periodKey: '2025' }])).toBe('allowed');
    const issued = { ...form, event: 'general_document_issued', periodKey: null } as const;
    expect(record({ ...issued, documentNumber: '2' }, WARD, [issued])).toBe('allowed');
    expect(record(issued, WARD, [issued])).toEqual(['already_recorded']);
  });
});

describe('the agency’s own catalogue and links', () => {
  it('bind duties that are there', () => {
    const report = duty(WARD, 'work_report', '2026');
    const promise = (dueOn: string | null, until: string | null = null) =>
      codes(
        promiseDay(
          {
            template: 'work_report',
            periodKey: '2026',
            dueOn: dueOn === null ? null : on(dueOn),
            publishedUntil: until === null ? null : on(until),
          },
          report,
        ),
      );
    expect(promise('2027-01-06')).toBe('allowed');
    expect(promise('2027-01-03')).toEqual(['before_it_is_made']);
    expect(promise(null, '2027-01-03')).toEqual(['ends_before_it_begins']);
    expect(
      codes(
        promiseDay({ template: 'x', periodKey: 'x', dueOn: null, publishedUntil: null }, undefined),
      ),
    ).toEqual(['duty_unknown']);
  });

  it('join an entry to a duty of its agency and class', () => {
    const report = duty(WARD, 'work_report', '2025');
    expect(codes(linkToDuty(evidence(), report))).toBe('allowed');
    expect(codes(linkToDuty(evidence({ agencyId: UNIT.id }), report))).toEqual([
      'entry_not_of_agency',
    ]);
    expect(codes(linkToDuty(evidence({ classes: ['L26.17.1.k'] }), report))).toEqual([
      'class_not_of_duty',
    ]);
  });

  it('are kept by the people of the agency, and its section by contact officer and head', () => {
    const actor = (role: 'unit_officer' | 'head' | 'overseer', agencyId = 'ward') => ({
      role,
      agencyId,
    });
    expect(mayKeepDuties(actor('unit_officer'), 'ward')).toBe(true);
    expect(mayKeepDuties(actor('unit_officer', 'other'), 'ward')).toBe(false);
    expect(mayKeepDuties(actor('overseer'), 'ward')).toBe(false);
    expect(mayWriteSection(actor('unit_officer'), 'ward')).toBe(false);
    expect(mayWriteSection(actor('head'), 'ward')).toBe(true);
  });
});

describe('a notice on the board', () => {
  const posted = { place: 'Bảng tin', postedOn: on('2026-10-02'), takenDownOn: null };
  const status = (today: string, takenDownOn: string | null = null) => {
    const given = { ...posted, takenDownOn: takenDownOn === null ? null : on(takenDownOn) };
    const ruling = postingStatus(given, VIETNAM_CALENDAR, on(today));
    return ruling.allowed && [ruling.effect.state, ruling.effect.daysMissing];
  };

  it('hangs thirty days at least, to the end of the last, a Sunday as well', () => {
    expect(status('2026-11-01')).toEqual(['hanging', 0]);
    expect(status('2026-11-02')).toEqual(['long_enough', 0]);
    expect(status('2026-11-25', '2026-11-02')).toEqual(['taken_down', 0]);
    expect(status('2026-11-25', '2026-11-01')).toEqual(['taken_down_early', 1]);
    expect(status('2026-11-25', '2026-10-12')).toEqual(['taken_down_early', 21]);
  });

  it('is recorded with its place and a picture, once it hangs', () => {
    const record = (change: object) =>
      codes(
        recordPosting({ place: 'Bảng tin', postedOn: TODAY, hasPhoto: true, ...change }, TODAY),
      );
    expect(record({})).toBe('allowed');
    expect(record({ place: '', hasPhoto: false })).toEqual(['required', 'photo_required']);
    expect(record({ postedOn: on('2026-11-26') })).toEqual(['in_the_future']);
  });

  it('is taken down once, between its posting and today', () => {
    const take = (day: string, from = posted) => codes(takeDownPosting(from, on(day), TODAY));
    expect(take('2026-11-25')).toBe('allowed');
    expect(take('2026-11-26')).toEqual(['in_the_future']);
    expect(take('2026-10-01')).toEqual(['before_posting']);
    expect(codes(takeDownPosting({ ...posted, takenDownOn: TODAY }, TODAY, TODAY))).toEqual([
      'already_taken_down',
    ]);
  });
});

describe('a period', () => {
  it('is named by its key and told in Vietnamese', () => {
    const words = (key: string) => {
      const period = periodOfKey(key);
      return period && periodWords(period);
    };
    expect(['2026', '2026-H1', '2026-Q3', 'standing'].map(words)).toEqual([
      'năm 2026',
      'sáu tháng đầu năm 2026',
      'quý III năm 2026',
      'thường xuyên',
    ]);
    expect(['', '2026-Q5', '1999', 'x'].map(periodOfKey)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
