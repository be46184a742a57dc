import { describe, expect, it } from 'vitest';
import {
  after,
  allowed,
  CLERK,
  CONFIRM,
  confirmed,
  decisionOf,
  drafted,
  FILE,
  HEAD,
  PRIVATE,
  propose,
  PUBLIC,
  PUBLISH,
  published,
  refusals,
  sampleEntryAction,
  TODAY,
  UNIT,
} from '../../test/entry-builders.ts';
import { staff, SYSTEM } from '../../test/request-builders.ts';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { EntryAction } from './entry-actions.ts';
import type { CatalogueEntry } from './entry.ts';
import { openEntryActions } from './open-entry-actions.ts';

const correction = (entry: CatalogueEntry, change: object = {}): EntryAction => ({
  ...sampleEntryAction(entry, 'correct_entry'),
  ...change,
});
const offered = (entry: CatalogueEntry, actor = CLERK) =>
  openEntryActions(entry, actor, TODAY).map(({ action }) => action);

describe('two persons', () => {
  const proposed = after(drafted(), [propose(), CLERK]);

  it('classify an entry: whoever proposed neither confirms nor returns it', () => {
    expect(refusals(decisionOf(proposed, CONFIRM, CLERK))).toEqual(['second_person_needed']);
    const returning = sampleEntryAction(proposed, 'return_classification');
    expect(refusals(decisionOf(proposed, returning, CLERK))).toEqual(['second_person_needed']);
    expect(offered(proposed)).toEqual(['withdraw_entry']);
    expect(offered(proposed, HEAD)).toContain('confirm_classification');

    const { entry, line } = allowed(decisionOf(proposed, CONFIRM, HEAD));
    expect(entry).toMatchObject({
      state: 'confirmed',
      access: 'public',
      classes: PUBLIC.classes,
      proposal: null,
      confirmedById: 'head-1',
      confirmedOn: TODAY,
      reviewOn: '2027-11-20',
    });
    expect(line).toEqual({
      entryId: 'entry-1',
      number: 3,
      act: 'confirm_classification',
      actorRole: 'head',
      actorId: 'head-1',
      on: TODAY,
      reason: null,
    });
  });

  it('classify a published one anew, which stays as it is until the second has spoken', () => {
    const entry = published(PUBLIC, { files: [FILE] });
    const waiting = after(entry, [propose(PRIVATE, 'Có dữ liệu cá nhân.'), HEAD]);
    expect(waiting).toMatchObject({ state: 'published', access: 'public', files: [FILE] });
    expect(refusals(decisionOf(waiting, CONFIRM, HEAD))).toEqual(['second_person_needed']);
    expect(refusals(decisionOf(waiting, propose(PRIVATE, 'Lại.'), UNIT))).toEqual([
      'proposal_waiting',
    ]);

    expect(after(waiting, [CONFIRM, CLERK])).toMatchObject({
      state: 'published',
      access: 'conditional',
      head: 'private_life',
      files: [],
      link: null,
      proposal: null,
    });
    const returning = sampleEntryAction(waiting, 'return_classification');
    expect(after(waiting, [returning, CLERK])).toMatchObject({
      state: 'published',
      access: 'public',
      files: [FILE],
      proposal: null,
    });
  });

  it('have something to decide', () => {
    expect(refusals(decisionOf(published(), CONFIRM, HEAD))).toEqual(['nothing_proposed']);
    const returning = sampleEntryAction(published(), 'return_classification');
    expect(refusals(decisionOf(published(), returning, HEAD))).toEqual(['nothing_proposed']);
  });

  it('may take a confirmed entry back to the desk before it is published', () => {
    const returning = sampleEntryAction(confirmed(), 'return_classification');
    expect(after(confirmed(), [returning, UNIT_HEAD])).toMatchObject({
      state: 'draft',
      confirmedById: null,
      confirmedOn: null,
      reviewOn: null,
    });
    expect(
      refusals(decisionOf(confirmed(), { type: 'return_classification', reason: ' ' }, HEAD)),
    ).toEqual(['required@reason']);
  });
});

const UNIT_HEAD = staff('head', { id: 'head-2' });

describe('a change of the level of access', () => {
  it('needs a reason, a change of classes alone does not', () => {
    const entry = published();
    expect(refusals(decisionOf(entry, propose(PRIVATE)))).toEqual(['required@reason']);
    const classes = { ...PUBLIC, classes: ['L26.17.1.b-1'] };
    expect(decisionOf(entry, propose(classes)).allowed).toBe(true);
    expect(refusals(decisionOf(entry, propose(PUBLIC)))).toEqual(['nothing_changed']);
  });
});

describe('a classification', () => {
  const fault = (change: object, entry = drafted()) =>
    refusals(decisionOf(entry, propose({ ...PRIVATE, ...change })));

  it('names classes that the statutes know', () => {
    expect(fault({ classes: ['L26.17.1.a-1', 'L26.17.9'] })).toEqual([
      'class_unknown@classification.classes',
    ]);
    expect(fault({ classes: [] })).toEqual(['allowed']);
  });

  it('is as open as its head lets it be under the statute of the day', () => {
    const proposalOn = (date: string) =>
      allowed(
        decisionOf(
          drafted({ content: { title: 'Sổ bộ', issuer: 'Sở', forms: [] } }),
          propose({
            ...PRIVATE,
            head: 'historical_archives',
            condition: date > '2026-09' ? 'Theo luật lưu trữ.' : null,
          }),
          CLERK,
          date,
        ),
      ).entry.proposal?.access;
    expect([proposalOn('2026-08-31'), proposalOn('2026-09-01')]).toEqual([
      'metadata_only',
      'conditional',
    ]);
  });

  it('says its condition where it is conditional, and only there', () => {
    expect(fault({ condition: '  ' })).toEqual(['required@classification.condition']);
    expect(fault({ head: 'harm' })).toEqual(['condition_not_needed@classification.condition']);
    expect(fault({ head: 'harm', condition: null })).toEqual(['allowed']);
  });

  it('that is not public rests on a statement that the title gives nothing away', () => {
    expect(fault({ titleIsHarmless: false })).toEqual([
      'title_not_confirmed_harmless@classification.titleIsHarmless',
    ]);
  });

  it('that is not public has no file and no address beside it', () => {
    const content = { ...drafted(), link: 'https://hanoi.gov.vn/van-ban' };
    expect(fault({}, drafted({ content, files: [FILE] }))).toEqual([
      'files_not_for_public@files',
      'files_not_for_public@content.link',
    ]);
  });

  it('as a state secret is a flag: no file may be in the system', () => {
    const secret = { ...PRIVATE, head: 'state_secret' as const, condition: null };
    const entry = published(PUBLIC, { files: [FILE] });
    expect(refusals(decisionOf(entry, propose(secret, 'Đóng nhầm dấu.')))).toEqual([
      'state_secret_has_file@files',
    ]);
    const waiting = after(published(), [propose(secret, 'Đóng nhầm dấu.'), HEAD]);
    expect(after(waiting, [CONFIRM, CLERK])).toMatchObject({ access: 'metadata_only' });
    const filed = after(waiting, [correction(waiting, { files: [FILE] }), CLERK]);
    expect(refusals(decisionOf(filed, CONFIRM, CLERK))).toEqual(['state_secret_has_file@files']);
  });
});

describe('publication', () => {
  it('begins today and needs a term that is not over', () => {
    expect(allowed(decisionOf(confirmed(), PUBLISH)).entry).toMatchObject({
      state: 'published',
      publishedOn: TODAY,
    });
    const content = { ...drafted(), publishedUntil: TODAY };
    const ending = confirmed(PUBLIC, { content });
    expect(decisionOf(ending, PUBLISH, CLERK, TODAY).allowed).toBe(true);
    expect(refusals(decisionOf(ending, PUBLISH, CLERK, '2026-11-21'))).toEqual([
      'publication_term_over',
    ]);
  });

  it('ends the day after its term, by the system or by hand', () => {
    const ending = published(PUBLIC, { content: { ...drafted(), publishedUntil: TODAY } });
    const expire = sampleEntryAction(ending, 'expire_entry');
    expect(refusals(decisionOf(ending, expire, SYSTEM, TODAY))).toEqual([
      'publication_term_not_over',
    ]);
    const ruling = decisionOf(ending, expire, SYSTEM, '2026-11-21');
    expect(allowed(ruling)).toMatchObject({
      entry: { state: 'expired' },
      line: { actorRole: 'system', actorId: null },
    });
    expect(refusals(decisionOf(published(), expire, HEAD))).toEqual(['publication_term_not_over']);
  });
});

describe('a correction', () => {
  it('says what was wrong and where else it is published', () => {
    const entry = published();
    const corrected = allowed(decisionOf(entry, correction(entry))).entry;
    expect(corrected).toMatchObject({
      state: 'corrected',
      title: `${entry.title} (bản đúng)`,
      correctedOn: TODAY,
      correctionNote: 'Sửa tên.',
      correctionChannels: ['Cổng thông tin điện tử Thành phố'],
    });
    expect(refusals(decisionOf(entry, correction(entry, { note: '', channels: [' '] })))).toEqual([
      'required@note',
      'required@channels',
    ]);
    expect(refusals(decisionOf(entry, correction(entry, { content: entry })))).toEqual([
      'nothing_changed',
    ]);
  });

  it('goes on no other channel before 01/2026 was in force', () => {
    const entry = published(PUBLIC, { content: { ...drafted(), madeOn: null } });
    const plain = correction(entry, { channels: [] });
    expect(refusals(decisionOf(entry, plain, CLERK, '2026-08-31'))).toEqual(['allowed']);
    expect(refusals(decisionOf(entry, plain, CLERK, '2026-09-01'))).toEqual(['required@channels']);
  });

  it('gives away nothing of what is not public', () => {
    const entry = published(PRIVATE);
    const change = { titleIsHarmless: false, files: [FILE] };
    expect(refusals(decisionOf(entry, correction(entry, change)))).toEqual([
      'title_not_confirmed_harmless@titleIsHarmless',
      'files_not_for_public@files',
    ]);
  });
});

describe('a review', () => {
  it('names a later day', () => {
    const review = (reviewOn: string) =>
      refusals(decisionOf(published(), { type: 'review_entry', reviewOn: calendarDate(reviewOn) }));
    expect([review('2026-11-20'), review('2026-11-21')]).toEqual([
      ['review_day_passed@reviewOn'],
      ['allowed'],
    ]);
    const reviewed = { type: 'confirm_classification', reviewOn: TODAY } as const;
    const proposed = after(drafted(), [propose(), UNIT]);
    expect(refusals(decisionOf(proposed, reviewed))).toEqual(['review_day_passed@reviewOn']);
  });
});

describe('a withdrawal', () => {
  it('has a reason and no way back', () => {
    const withdraw = sampleEntryAction(published(), 'withdraw_entry');
    expect(refusals(decisionOf(published(), { type: 'withdraw_entry', reason: '\n' }))).toEqual([
      'required@reason',
    ]);
    const gone = after(published(), [withdraw, CLERK]);
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawalReason: 'Đăng nhầm.' });
    expect(offered(gone)).toEqual([]);
  });
});

describe('an entry', () => {
  it('is kept by its agency; a reference text by the officers of all', () => {
    const stranger = staff('head', { id: 'stranger', agencyId: 'elsewhere' });
    expect(refusals(decisionOf(confirmed(), PUBLISH, stranger))).toEqual(['not_your_entry']);
    expect(openEntryActions(confirmed(), stranger, TODAY)).toEqual([]);
    const reference = after(drafted({ agencyId: null }), [propose(), UNIT], [CONFIRM, stranger]);
    expect(decisionOf(reference, PUBLISH, stranger).allowed).toBe(true);
  });
});
