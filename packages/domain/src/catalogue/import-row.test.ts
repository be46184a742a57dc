import { describe, expect, it } from 'vitest';
import { CLERK, TODAY } from '../../test/entry-builders.ts';
import { HEAD, staff, SYSTEM } from '../../test/request-builders.ts';
import { addDays } from '../calendar/calendar-date.ts';
import { agencyIndex } from './import-agencies.ts';
import type { ImportTexts } from './import-columns.ts';
import { importRow, SHEET_ACCESS_WORDS, SHEET_HEAD_WORDS } from './import-row.ts';
import {
  decideImport,
  IMPORT_ACTIONS,
  IMPORT_STATES,
  importScope,
  openImportActions,
  speakingFor,
  type ImportRun,
  type ImportScope,
} from './import-run.ts';

const AGENCIES = agencyIndex([
  { id: 'department', code: 'HN-SXD', names: ['Sở Xây dựng'] },
  { id: 'city', code: '01', names: ['Ủy ban nhân dân thành phố Hà Nội'] },
]);
const TEXTS: ImportTexts = {
  document_number: ' 35/KH-UBND ',
  title: 'Kế hoạch phòng,\n chống úng ngập',
  document_kind: 'Kế hoạch',
  issuer: 'UBND thành phố Hà Nội',
  issued_on: '18/11/2026',
  classes: 'l26.17.1.A-1; L16.17.1.d-1',
  access: 'công khai',
  link: 'https://hanoi.gov.vn/van-ban/35',
};
const PRIVATE: ImportTexts = {
  link: '',
  access: 'Có điều kiện',
  head: 'Đời sống riêng tư',
  condition: 'Người có tên đồng ý',
  title_is_harmless: 'Có',
};

function judged(change: ImportTexts, scope: ImportScope = 'agency') {
  const circumstances = { today: TODAY, actor: CLERK, agencyId: 'department', agencies: AGENCIES };
  return importRow({ ...TEXTS, ...change }, 'tệp#2', { ...circumstances, scope });
}

/** `code@column → suggestion` of each problem; `ready` when there is none. */
function problems(change: ImportTexts, scope: ImportScope = 'agency') {
  const { row, problems } = judged(change, scope);
  if (row !== null) return ['ready'];
  return problems.map(({ code, column, suggestion }) =>
    [column === null ? code : `${code}@${column}`, suggestion].filter(Boolean).join(' → '),
  );
}

describe('a row of a sheet', () => {
  it('becomes an entry to be proposed', () => {
    expect(judged({})).toEqual({
      row: {
        agencyId: 'department',
        importKey: 'tệp#2',
        publicSince: null,
        content: {
          title: 'Kế hoạch phòng, chống úng ngập',
          documentNumber: '35/KH-UBND',
          documentKind: 'Kế hoạch',
          issuer: 'UBND thành phố Hà Nội',
          issuedOn: '2026-11-18',
          effectiveOn: null,
          inForceUntil: null,
          madeOn: '2026-11-18',
          publishedUntil: null,
          subject: null,
          summary: null,
          link: 'https://hanoi.gov.vn/van-ban/35',
          forms: ['portal'],
        },
        classification: {
          classes: ['L26.17.1.a-1', 'L16.17.1.d-1'],
          head: null,
          condition: null,
          titleIsHarmless: false,
        },
      },
      problems: [],
      remarks: [],
    });
  });

  it('tells since when it is public elsewhere, between its making and today', () => {
    expect(judged({ public_since: '18/11/2026' }).row?.publicSince).toBe('2026-11-18');
    expect(problems({ public_since: '17/11/2026' })).toEqual([
      'public_before_it_was_made@public_since',
    ]);
    expect(problems({ public_since: '17/11/2026', made_on: '16/11/2026' })).toEqual(['ready']);
    expect(judged({ public_since: TODAY }).row?.publicSince).toBe(TODAY);
    expect(problems({ public_since: addDays(TODAY, 1) })).toEqual(['in_the_future@public_since']);
    expect(problems({ public_since: 'lâu rồi' })).toEqual(['not_a_date@public_since']);
  });

  it('has every problem told at once, with what was written and what was likely meant', () => {
    expect(
      judged({ title: '', issued_on: '11/18/2026', access: 'mật', link: 'hanoi.gov.vn' }),
    ).toMatchObject({
      row: null,
      problems: [
        { code: 'not_a_date', column: 'issued_on', value: '11/18/2026', suggestion: '18/11/2026' },
        { code: 'access_unknown', column: 'access', value: 'mật' },
        { code: 'required', column: 'title', value: '' },
        { code: 'not_an_address', column: 'link', value: 'hanoi.gov.vn' },
      ],
    });
  });

  it.each<[string, ImportTexts, string[]]>([
    ['a day to come', { issued_on: '21/11/2026' }, ['in_the_future@issued_on']],
    [
      'days in the wrong order',
      { effective_on: '2/1/2026', in_force_until: '1/1/2026' },
      ['dates_out_of_order@in_force_until'],
    ],
    [
      'a class without its statute',
      { classes: '17.1.a-1' },
      ['class_unknown@classes → L26.17.1.a-1'],
    ],
    ['a class of one letter', { classes: 'đ' }, ['class_unknown@classes → L26.17.1.đ']],
    [
      'a class that no statute has',
      { classes: 'L26.17.1.a-1 L26.17.9' },
      ['class_unknown@classes'],
    ],
    ['a title too long', { title: 'a'.repeat(1001) }, ['too_long@title']],
    ['a key too long', { import_key: 'a'.repeat(101) }, ['too_long@import_key']],
    ['a mark of secrecy', { title: 'Kế hoạch bảo vệ. MẬT' }, ['secret_mark@title']],
    ['letters lost on the way', { title: 'Quy\uFFFDt định' }, ['letters_unreadable@title']],
    ['letters of TCVN3', { title: 'QuyÕt ®Þnh vÒ viÖc phª duyÖt' }, ['letters_unreadable@title']],
    ['no level of access', { access: ' ' }, ['required@access']],
    ['another agency', { agency_code: '1' }, ['import_for_own_agency_only@agency_code']],
    [
      'an unknown agency',
      { agency_code: 'Sở Xây dựng Hà Nội' },
      ['agency_unknown@agency_code → HN-SXD'],
    ],
    ['an unknown head', { access: 'Có điều kiện', head: 'Nhạy cảm' }, ['head_unknown@head']],
    ['no head', { ...PRIVATE, head: '' }, ['head_required@head']],
    [
      'a head that leads elsewhere',
      { ...PRIVATE, access: 'Công khai' },
      ['access_not_of_head@access → Có điều kiện'],
    ],
    ['no condition', { ...PRIVATE, condition: '' }, ['required@condition']],
    [
      'no word on its title',
      { ...PRIVATE, title_is_harmless: '' },
      ['title_not_confirmed_harmless@title_is_harmless'],
    ],
    [
      'neither yes nor no',
      { ...PRIVATE, title_is_harmless: 'có lẽ' },
      ['not_yes_or_no@title_is_harmless → Có'],
    ],
    [
      'an address beside what is not public',
      { ...PRIVATE, link: 'https://hanoi.gov.vn/a' },
      ['files_not_for_public@link'],
    ],
  ])('is told of %s', (_what, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  it('is ready on the right side of each boundary', () => {
    const fine: ImportTexts[] = [
      { issued_on: '20/11/2026' },
      { classes: 'L26.17.1.a-1 Chiến lược, quy hoạch; L16.17.1.d-1 Kế hoạch' },
      { classes: 'L26.17.1.a-1\nL26.17.1.đ' },
      { effective_on: '1/1/2026', in_force_until: '1/1/2026' },
      { title: 'a'.repeat(1000) },
      { import_key: 'a'.repeat(100) },
      { agency_code: 'so xay dung' },
      { title: 'Thuốc Panadol® 500 mg' },
      PRIVATE,
    ];
    expect(fine.map((change) => problems(change))).toEqual(fine.map(() => ['ready']));
  });

  it('without a day or a class is ready, and remarked on', () => {
    const { row, remarks } = judged({ issued_on: '', classes: '' });
    expect(row).not.toBeNull();
    expect(remarks.map(({ code, column }) => `${code}@${column}`)).toEqual([
      'no_day@made_on',
      'no_class@classes',
    ]);
    expect(judged({ made_on: '1/1/2026', issued_on: '' }).remarks).toEqual([]);
    expect(judged({ issued_on: '31/4/2026', classes: 'xyz' }).remarks).toEqual([]);
  });

  it('is for any body, or for none, in an import for the whole city', () => {
    expect(judged({ agency_code: '1' }, 'city').row?.agencyId).toBe('city');
    expect(judged({}, 'city').row?.agencyId).toBeNull();
    expect(judged({ import_key: ' R001 ' }, 'city').row?.importKey).toBe('R001');
  });

  it('takes the words of the template for each code', () => {
    for (const access of Object.values(SHEET_ACCESS_WORDS))
      expect(problems({ access })).not.toContain('access_unknown@access');
    for (const head of Object.values(SHEET_HEAD_WORDS))
      expect(problems({ ...PRIVATE, head })).not.toContain('head_unknown@head');
  });
});

describe('an import', () => {
  const RUN: ImportRun = {
    state: 'checked',
    scope: 'agency',
    agencyId: 'department',
    startedById: CLERK.kind === 'staff' ? CLERK.id : null,
    isChecked: true,
    hasEntries: true,
    isConfirming: false,
  };
  const told = (
    change: Partial<ImportRun>,
    action: (typeof IMPORT_ACTIONS)[number],
    actor = CLERK,
  ) => {
    const ruling = decideImport({ ...RUN, ...change }, action, actor);
    return ruling.allowed ? ruling.effect : ruling.violations.map(({ code }) => code).join();
  };

  it('goes its way once, and on from where it stopped', () => {
    const ways = IMPORT_ACTIONS.map((action) => [
      action,
      IMPORT_STATES.map((state) => told({ state }, action, HEAD)).map((way) =>
        way === 'import_state_not_allowed' ? '-' : way,
      ),
    ]);
    expect(Object.fromEntries(ways)).toEqual({
      run_import: ['-', 'running', '-', '-', '-', '-'],
      cancel_import: ['cancelled', 'cancelled', 'cancelled', '-', 'cancelled', '-'],
      retry_import: ['-', '-', '-', '-', 'running', '-'],
      confirm_import: ['-', '-', '-', 'done', '-', 'cancelled'],
    });
    expect(told({ state: 'failed', isChecked: false }, 'retry_import')).toBe('uploaded');
  });

  it('is confirmed by another than who ran it, one at a time, who may confirm', () => {
    const done = { state: 'done' } as const;
    expect(told(done, 'confirm_import', CLERK)).toBe('second_person_needed');
    expect(told({ ...done, hasEntries: false }, 'confirm_import', HEAD)).toBe(
      'import_state_not_allowed',
    );
    expect(told({ ...done, isConfirming: true }, 'confirm_import', HEAD)).toBe(
      'confirmation_at_work',
    );
    expect(told(done, 'confirm_import', staff('unit_officer', { id: 'u2' }))).toBe(
      'role_not_allowed',
    );
  });

  it('is for those who make entries, in their agency', () => {
    expect(told({}, 'run_import', staff('overseer'))).toBe('role_not_allowed');
    expect(told({}, 'run_import', staff('head', { agencyId: 'other' }))).toBe('not_your_import');
    expect(told({}, 'run_import', SYSTEM)).toBe('not_your_import');
    expect(openImportActions(RUN, CLERK)).toEqual(['run_import', 'cancel_import']);
  });

  it('is for the whole city where the contact point brings it, and speaks for each body', () => {
    expect(importScope(CLERK, 'department')).toMatchObject({ effect: 'city' });
    expect(importScope(CLERK, null)).toMatchObject({ effect: 'agency' });
    expect(importScope(staff('administrator'), 'department').allowed).toBe(false);
    expect(importScope(SYSTEM, 'department').allowed).toBe(false);
    expect(speakingFor(CLERK, { scope: 'city' }, 'ward')).toMatchObject({ agencyId: 'ward' });
    expect(speakingFor(CLERK, { scope: 'city' }, null)).toBe(CLERK);
    expect(speakingFor(CLERK, { scope: 'agency' }, 'ward')).toBe(CLERK);
  });
});
