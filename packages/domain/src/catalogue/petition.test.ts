import { describe, expect, it } from 'vitest';
import {
  agency,
  codesOf,
  day,
  effectOf,
  fieldsOf,
  staff,
  SYSTEM,
} from '../../test/request-builders.ts';
import { instant } from '../calendar/calendar-date.ts';
import { workCalendar } from '../calendar/working-days.ts';
import { VIETNAM_CALENDAR } from '../calendar/vietnam.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { ACTOR_ROLES } from '../request/vocabulary.ts';
import { decidePetition, openPetitionActions } from './decide-petition.ts';
import { lodgePetition, type LodgeCircumstances, type PetitionForm } from './lodge-petition.ts';
import { PETITION_MOVES } from './petition-moves.ts';
import {
  isPetitionOverdue,
  parsePetitionReference,
  petitionReference,
  PETITION_ACTIONS,
  PETITION_STATES,
  type Petition,
  type PetitionAction,
} from './petition.ts';

const OFFICER = staff('contact_officer');
const PETITIONER: Actor = { kind: 'requester', id: 'petitioner' };
const ENTRY = {
  id: 'entry',
  agencyId: 'department',
  state: 'published',
  publishedUntil: null,
  version: 3,
} as const;

let made = 0;
const fresh = () => ({ id: `petition-${(made += 1)}`, reference: `KN-${made}` });

function lodge(
  date: string,
  form: Partial<PetitionForm> = {},
  given: Partial<LodgeCircumstances> = {},
) {
  return lodgePetition(
    { claim: 'Cột giá ghi nhầm đơn vị tính', ...form },
    {
      entry: ENTRY,
      publisher: agency(),
      petitionerId: 'petitioner',
      now: instant(`${date}T09:00:00+07:00`),
      today: day(date),
      calendar: VIETNAM_CALENDAR,
      fresh: fresh(),
      sample: false,
      ...given,
    },
  );
}

const lodged = (date = '2026-09-07') => effectOf(lodge(date)).petition;

function act(
  petition: Petition,
  action: PetitionAction,
  given: Partial<Parameters<typeof decidePetition>[2]> = {},
) {
  return decidePetition(petition, action, {
    actor: OFFICER,
    now: instant('2026-09-10T09:00:00+07:00'),
    today: day('2026-09-10'),
    calendar: VIETNAM_CALENDAR,
    fresh: fresh(),
    toAgency: null,
    entry: {
      agencyId: 'department',
      forms: ['portal', 'notice_board'],
      version: 3,
      correctedOn: null,
      withdrawnOn: null,
    },
    ...given,
  });
}

const UPHOLD: PetitionAction = {
  type: 'uphold_petition',
  error: 'own_published_by_self',
  finding: 'Đơn vị tính đúng là nghìn đồng/m2.',
};
const CORRECTED = {
  agencyId: 'department',
  forms: ['portal', 'notice_board'],
  version: 4,
  correctedOn: day('2026-09-11'),
  withdrawnOn: null,
} as const;

describe('a petition that published information is wrong', () => {
  it('is answered within 10 days of receipt under 01/2026 and 15 under 104/2016', () => {
    expect(lodged('2026-09-07').dueOn).toBe('2026-09-17');
    // The tenth day is a Saturday; the last day moves, the nominal one stays.
    expect(lodged('2026-09-09')).toMatchObject({
      nominalDueOn: '2026-09-19',
      dueOn: '2026-09-21',
    });
    expect(lodged('2018-09-20')).toMatchObject({ statute: '104/2016/QH13', dueOn: '2018-10-05' });
  });

  it('follows the statute of the moment it was sent', () => {
    const at = (now: string, today: string) =>
      effectOf(lodge(today, {}, { now: instant(now), today: day(today) })).petition.statute;

    expect(at('2026-08-31T23:59:00+07:00', '2026-08-31')).toBe('104/2016/QH13');
    expect(at('2026-09-01T00:00:00+07:00', '2026-09-01')).toBe('01/2026/QH16');
  });

  it('is late from the day after its last, until it is judged', () => {
    const petition = lodged();

    expect(isPetitionOverdue(petition, day('2026-09-17'))).toBe(false);
    expect(isPetitionOverdue(petition, day('2026-09-18'))).toBe(true);
    expect(isPetitionOverdue({ ...petition, state: 'rejected' }, day('2026-09-18'))).toBe(false);
  });

  it('says what is wrong, may be anonymous, and keeps an e-mail out of petition and line', () => {
    expect(codesOf(lodge('2026-09-07', { claim: ' ' }))).toEqual(['required']);
    expect(codesOf(lodge('2026-09-07', { email: 'khong phai thu' }))).toEqual(['not_an_email']);
    expect(effectOf(lodge('2026-09-07')).email).toBeNull();

    const { email, ...rest } = effectOf(lodge('2026-09-07', { email: ' mau@vidu.vn ' }));
    expect(email).toBe('mau@vidu.vn');
    expect(JSON.stringify(rest)).not.toContain('mau@vidu.vn');
  });

  it('goes to the body that published what the public sees, and to no other', () => {
    const to = (given: Partial<LodgeCircumstances>) => codesOf(lodge('2026-09-07', {}, given));

    expect(to({ entry: null })).toEqual(['entry_unknown']);
    expect(to({ entry: { ...ENTRY, state: 'draft' } })).toEqual(['entry_unknown']);
    expect(to({ entry: { ...ENTRY, publishedUntil: day('2026-09-07') } })).toEqual([]);
    expect(to({ entry: { ...ENTRY, publishedUntil: day('2026-09-06') } })).toEqual([
      'entry_unknown',
    ]);
    expect(to({ publisher: null })).toEqual(['entry_without_holder']);
    expect(to({ publisher: agency({ validUntil: day('2026-09-06') }) })).toEqual([
      'agency_abolished',
    ]);
  });

  it('binds public service units from 1 September 2026 only', () => {
    const unit = { publisher: agency({ kind: 'public_service_unit' }) };

    expect(codesOf(lodge('2026-08-31', {}, unit))).toEqual(['agency_not_bound']);
    expect(codesOf(lodge('2026-09-01', {}, unit))).toEqual([]);
  });
});

describe('the judgement of a petition', () => {
  it('finds it wrong or right, with words for the petitioner', () => {
    expect(effectOf(act(lodged(), UPHOLD)).petition).toMatchObject({
      state: 'upheld',
      error: 'own_published_by_self',
      finding: 'Đơn vị tính đúng là nghìn đồng/m2.',
      decidedOn: '2026-09-10',
      version: 2,
    });
    expect(act(lodged(), { ...UPHOLD, finding: '' })).toMatchObject({
      violations: [{ code: 'required', under: [{ clause: 1 }, { clause: 5 }] }],
    });
    expect(codesOf(act(lodged(), { type: 'reject_petition', finding: ' ' }))).toEqual(['required']);
    expect(
      effectOf(act(lodged(), { type: 'reject_petition', finding: 'Đã đối chiếu bản gốc.' }))
        .petition,
    ).toMatchObject({ state: 'rejected', error: null, correctedOn: null });
  });

  it.each(
    PETITION_ACTIONS.flatMap((type) => PETITION_STATES.map((state) => [type, state] as const)),
  )('%s is taken from %s exactly where the table says so, by whom it says', (type, state) => {
    const petition = { ...lodged(), state };
    const move = PETITION_MOVES['01/2026/QH16'][type];
    const actors: Actor[] = [
      PETITIONER,
      ...(['contact_officer', 'head', 'unit_officer', 'overseer', 'administrator'] as const).map(
        (role) => staff(role),
      ),
    ];
    for (const actor of actors) {
      const isOpen = move.from === state && move.by.includes(actingRole(actor));
      expect(openPetitionActions(petition, actor).includes(type)).toBe(isOpen);
    }
    expect(ACTOR_ROLES).toEqual(expect.arrayContaining([...move.by]));
  });

  it('is nobody else’s', () => {
    const stranger = staff('contact_officer', { agencyId: 'another' });

    expect(codesOf(act(lodged(), UPHOLD, { actor: stranger }))).toEqual(['not_your_request']);
    expect(
      codesOf(
        act(lodged(), { type: 'withdraw_petition' }, { actor: { kind: 'requester', id: 'x' } }),
      ),
    ).toEqual(['not_your_request']);
    expect(
      effectOf(act(lodged(), { type: 'withdraw_petition' }, { actor: PETITIONER })).petition,
    ).toMatchObject({ state: 'withdrawn', decidedOn: null });
  });
});

describe('a changed calendar', () => {
  it('moves the last day of a petition that nobody has judged, by the system’s hand', () => {
    // The tenth day, Thursday 17 September, is made a day off.
    const holiday = {
      on: day('2026-09-17'),
      kind: 'holiday',
      name: 'Nghỉ',
      decision: 'Mẫu',
      provisional: false,
    } as const;
    const { version, lastDecidedYear, days } = VIETNAM_CALENDAR;
    const calendar = workCalendar(`${version} mới`, lastDecidedYear, [...days, holiday]);
    const again: PetitionAction = { type: 'recompute_petition' };
    const actor = SYSTEM;

    expect(effectOf(act(lodged(), again, { calendar, actor }))).toMatchObject({
      petition: {
        state: 'lodged',
        nominalDueOn: '2026-09-17',
        dueOn: '2026-09-18',
        decidedOn: null,
      },
      line: { facts: { previousDueOn: '2026-09-17', dueOn: '2026-09-18' } },
    });
    expect(codesOf(act(lodged(), again, { calendar }))).toEqual(['role_not_allowed']);
    const rejected = { ...lodged(), state: 'rejected' } as const;
    expect(codesOf(act(rejected, again, { calendar, actor }))).toEqual([
      'petition_state_not_allowed',
    ]);
  });
});

describe('an error that another body published', () => {
  const other = agency({ id: 'other', code: 'HN-STC' });
  const demand: PetitionAction = {
    type: 'forward_petition',
    toAgencyCode: 'HN-STC',
    isOwnInformation: true,
    finding: 'Bản gốc của Sở ghi nghìn đồng/m2; đề nghị đính chính trên trang của Sở Tài chính.',
  };

  it('is required of that body, as a petition there with a clock of its own', () => {
    const { petition, line, linked } = effectOf(
      act(lodged('2026-09-07'), demand, { toAgency: other }),
    );

    expect(petition).toMatchObject({ state: 'forwarded', error: 'own_published_by_other' });
    expect(linked?.petition).toMatchObject({
      agencyId: 'other',
      forwardedFromId: petition.id,
      petitionerId: 'petitioner',
      state: 'lodged',
      finding: null,
      receivedOn: '2026-09-10',
      dueOn: '2026-09-21',
      nominalDueOn: '2026-09-20',
    });
    expect(petition.forwardedToId).toBe(linked?.petition.id);
    expect(line.facts).toMatchObject({ toAgencyId: 'other', forwardedToId: linked?.petition.id });
    expect(linked?.line).toMatchObject({ action: 'receive_petition', actorRole: 'system' });
  });

  it('keeps the statute of the first sending: 15 days for what was sent in August', () => {
    const { linked } = effectOf(act(lodged('2026-08-31'), demand, { toAgency: other }));

    expect(linked?.petition).toMatchObject({ statute: '104/2016/QH13', dueOn: '2026-09-25' });
  });

  it('is passed on unjudged where the information is not ours', () => {
    const misdirected = { ...demand, isOwnInformation: false } as const;

    expect(effectOf(act(lodged(), misdirected, { toAgency: other })).petition.error).toBeNull();
  });

  it('names a body that exists and is not ourselves, and says what was found', () => {
    expect(codesOf(act(lodged(), demand))).toEqual(['agency_unknown']);
    expect(codesOf(act(lodged(), demand, { toAgency: agency() }))).toEqual(['right_body_required']);
    expect(fieldsOf(act(lodged(), { ...demand, toAgencyCode: '', finding: '' }))).toEqual([
      'toAgencyCode',
      'finding',
    ]);
    const gone = agency({ id: 'gone', validUntil: day('2025-06-30') });
    expect(act(lodged(), demand, { toAgency: gone })).toMatchObject({
      violations: [{ code: 'agency_abolished', field: 'toAgencyCode' }],
    });
  });
});

describe('a correction after a petition', () => {
  const record = (
    forms: readonly ('portal' | 'notice_board')[],
    channels: readonly string[],
  ): PetitionAction => ({ type: 'record_petition_correction', forms, channels });
  const upheld = (date = '2026-09-07') => effectOf(act(lodged(date), UPHOLD)).petition;

  it('is in the forms of the error and, under 01/2026, on the official channels too', () => {
    const both = ['portal', 'notice_board'] as const;

    expect(act(upheld(), record(both, [' ']), { entry: CORRECTED })).toMatchObject({
      violations: [{ code: 'correction_channels_required', under: [{ article: 22, clause: 5 }] }],
    });
    expect(codesOf(act(upheld(), record(['portal'], ['Zalo']), { entry: CORRECTED }))).toEqual([
      'correction_form_missing',
    ]);
    expect(
      effectOf(act(upheld(), record(both, ['Zalo của Sở']), { entry: CORRECTED })).petition,
    ).toMatchObject({
      state: 'corrected',
      correctedOn: '2026-09-10',
      correctionForms: both,
      correctionChannels: ['Zalo của Sở'],
    });
    expect(codesOf(act(upheld('2026-08-31'), record(both, []), { entry: CORRECTED }))).toEqual([]);
  });

  it('is there to be seen: the entry was corrected or taken back after the version petitioned', () => {
    const done = (entry: Partial<Parameters<typeof decidePetition>[2]['entry']>) =>
      codesOf(
        act(upheld(), record(['portal', 'notice_board'], ['Zalo']), {
          entry: { ...CORRECTED, ...entry },
        }),
      );

    expect(done({ version: 3 })).toEqual(['entry_not_corrected']);
    expect(done({ correctedOn: day('2026-09-06') })).toEqual(['entry_not_corrected']);
    expect(done({ correctedOn: null })).toEqual(['entry_not_corrected']);
    expect(done({ correctedOn: null, withdrawnOn: day('2026-09-07') })).toEqual([]);
  });

  it('of what another body holds is recorded by the body that published it wrongly', () => {
    const theirs = { ...CORRECTED, agencyId: 'creator', version: 3 };

    expect(codesOf(act(upheld(), record(['portal'], ['Zalo']), { entry: theirs }))).toEqual([]);
    expect(codesOf(act(upheld(), record([], ['Zalo']), { entry: theirs }))).toEqual([
      'correction_form_missing',
    ]);
  });
});

describe('the reference of a petition', () => {
  it('is told from a request’s, however it is typed', () => {
    const made = petitionReference(2026, [0.1, 0.2, 0.3, 0.4, 0.5]);

    expect(made).toMatch(/^KN-26-/);
    expect(parsePetitionReference(made.toLowerCase().replaceAll('-', ' '))).toBe(made);
    expect(parsePetitionReference(made.replace(/^KN/, 'HN'))).toBeNull();
    expect(parsePetitionReference(`${made}7`)).toBeNull();
  });
});
