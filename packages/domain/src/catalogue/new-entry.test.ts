import { describe, expect, it } from 'vitest';
import {
  allowed,
  at,
  CLERK,
  decisionOf,
  drafted,
  FILE,
  formOf,
  HEAD,
  PRIVATE,
  PUBLIC,
  refusals,
  TODAY,
  UNIT,
  WORDS,
} from '../../test/entry-builders.ts';
import { REQUESTER, staff, SYSTEM } from '../../test/request-builders.ts';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { EntryContentForm } from './entry.ts';
import {
  bringsSameRow,
  draftEntry,
  importEntry,
  type EntryForm,
  type EntryImport,
} from './new-entry.ts';

const draft = (change: Partial<EntryForm> = {}, actor = UNIT) =>
  draftEntry(formOf(change), at(actor));
const wrong = (content: Partial<EntryContentForm>) =>
  refusals(draft({ content: { ...WORDS, ...content } }));

describe('a draft', () => {
  it('is begun by a creating unit for its own agency', () => {
    const { entry, line } = allowed(draft({ creatingUnit: ' Phòng Hạ tầng ', files: [FILE] }));
    expect(entry).toMatchObject({
      id: 'entry-1',
      agencyId: 'department',
      creatingUnit: 'Phòng Hạ tầng',
      state: 'draft',
      title: WORDS.title,
      summary: null,
      files: [FILE],
      version: 1,
      sample: false,
    });
    expect(line).toMatchObject({ number: 1, act: 'draft_entry', actorId: 'unit_officer-1' });

    expect(refusals(draft({ agencyId: 'elsewhere' }))).toEqual(['not_your_entry']);
    expect(refusals(draft({}, REQUESTER))).toEqual(['not_your_entry']);
    expect(refusals(draft({}, staff('overseer')))).toEqual(['role_not_allowed']);
    expect(refusals(draft({}, SYSTEM))).toEqual(['role_not_allowed']);
  });

  it('says what is wrong with every field at once', () => {
    expect(
      wrong({
        title: ' ',
        issuer: 'x'.repeat(501),
        link: 'javascript:alert(1)',
        madeOn: calendarDate('2026-11-21'),
        effectiveOn: calendarDate('2026-11-02'),
        inForceUntil: calendarDate('2026-11-01'),
      }),
    ).toEqual([
      'required@content.title',
      'too_long@content.issuer',
      'not_an_address@content.link',
      'in_the_future@content.madeOn',
      'dates_out_of_order@content.inForceUntil',
    ]);
    const sameDay = calendarDate('2026-11-02');
    expect(wrong({ effectiveOn: sameDay, inForceUntil: sameDay, madeOn: TODAY })).toEqual([
      'allowed',
    ]);
  });

  it.each([
    ['title', { title: 'Phương án bảo vệ (TỐI MẬT)' }],
    ['documentNumber', { documentNumber: '12/MẬT-UBND' }],
    ['summary', { summary: 'Trích yếu\nĐộ mật: Mật' }],
  ])('marked secret in its %s is turned away at the door', (field, content) => {
    expect(wrong(content)).toEqual([`secret_mark@content.${field}`]);
  });

  it('carries files that the agency has, none of them marked secret, each once', () => {
    const marked = { documentId: 'file-2', title: 'Phụ lục - MẬT' };
    expect(refusals(draft({ files: [{ documentId: 'gone', title: 'A' }, marked] }))).toEqual([
      'file_unknown@files.0',
      'secret_mark@files.1.title',
    ]);
    expect(allowed(draft({ files: [FILE, FILE] })).entry.files).toEqual([FILE]);
    const many = Array.from({ length: 51 }, (_, n) => ({ documentId: `${n}`, title: 'A' }));
    expect(refusals(draft({ files: many }))).toContain('too_many@files');
  });

  it('is edited until it is proposed', () => {
    const edit = {
      type: 'edit_entry',
      content: { ...WORDS, title: 'Tên mới' },
      files: [],
    } as const;
    expect(allowed(decisionOf(drafted(), edit, UNIT)).entry).toMatchObject({
      title: 'Tên mới',
      state: 'draft',
      version: 2,
    });
    const blank = { ...edit, content: { ...WORDS, title: '' }, creatingUnit: 'x'.repeat(201) };
    expect(refusals(decisionOf(drafted(), blank, UNIT))).toEqual([
      'required@content.title',
      'too_long@creatingUnit',
    ]);
  });
});

describe('an imported row', () => {
  const row = (change: Partial<EntryImport> = {}) =>
    importEntry(
      {
        agencyId: 'department',
        importKey: 'R014',
        content: WORDS,
        classification: PUBLIC,
        ...change,
      },
      at(CLERK),
    );

  it('is drafted and proposed by one officer, and confirmed by another', () => {
    const { entry, line } = allowed(row());
    expect(entry).toMatchObject({
      state: 'proposed',
      importKey: 'R014',
      version: 1,
      access: 'public',
      proposal: { access: 'public', classes: PUBLIC.classes, proposedById: 'contact_officer-1' },
    });
    expect(line).toMatchObject({ act: 'import_entry', number: 1 });
    const confirm = { type: 'confirm_classification' } as const;
    expect(refusals(decisionOf(entry, confirm, CLERK))).toEqual(['second_person_needed']);
    expect(decisionOf(entry, confirm, HEAD).allowed).toBe(true);
  });

  it('tells everything that is wrong with it at once', () => {
    const content = { ...WORDS, title: '', link: 'https://hanoi.gov.vn/a' };
    const classification = { ...PRIVATE, condition: null, classes: ['?'] };
    expect(refusals(row({ content, classification }))).toEqual([
      'required@content.title',
      'class_unknown@classification.classes',
      'required@classification.condition',
      'files_not_for_public@content.link',
    ]);
    expect(refusals(row({ agencyId: 'elsewhere' }))).toEqual(['not_your_entry']);
  });

  it('is known again by what it brings, however it is spaced and ordered', () => {
    const { entry } = allowed(row());
    const again = (change: Partial<EntryImport>) =>
      bringsSameRow(allowed(row(change)).entry, entry);
    const classes = ['L26.17.1.a-1', 'L26.17.1.b-1'];
    expect(again({ content: { ...WORDS, title: ` ${WORDS.title}\r\n` } })).toBe(true);
    expect(again({ content: { ...WORDS, summary: 'Mới' } })).toBe(false);
    expect(again({ classification: { ...PUBLIC, classes } })).toBe(false);
    expect(again({ creatingUnit: 'Văn phòng' })).toBe(false);
    const several = allowed(row({ classification: { ...PUBLIC, classes } })).entry;
    const turned = { ...PUBLIC, classes: classes.toReversed() };
    expect(bringsSameRow(allowed(row({ classification: turned })).entry, several)).toBe(true);
  });
});
