import type { Agency } from '../src/agency/agency.ts';
import { calendarDate, instant, type CalendarDate } from '../src/calendar/calendar-date.ts';
import { VIETNAM_CALENDAR } from '../src/calendar/vietnam.ts';
import type { RequestAction } from '../src/request/actions.ts';
import type { Actor } from '../src/request/actor.ts';
import { decide } from '../src/request/decide.ts';
import { NO_FACTS, type Circumstances, type Facts } from '../src/request/decision.ts';
import type { FormContent, IntakeForm, RequestForm } from '../src/request/forms.ts';
import type { InformationRequest } from '../src/request/request.ts';
import { register, type SubmitCircumstances } from '../src/request/submit.ts';
import type { StaffRole } from '../src/request/vocabulary.ts';
import type { Ruling } from '../src/ruling.ts';

export const day = calendarDate;

export function agency(overrides: Partial<Agency> = {}): Agency {
  return {
    id: 'department',
    code: 'HN-SXD',
    level: 'department',
    kind: 'state_agency',
    validFrom: null,
    validUntil: null,
    ...overrides,
  };
}

export const REQUESTER: Actor = { kind: 'requester', id: 'requester-1' };
export const SYSTEM: Actor = { kind: 'system' };

export function staff(role: StaffRole, overrides: Partial<Actor & { kind: 'staff' }> = {}): Actor {
  return { kind: 'staff', id: `${role}-1`, role, agencyId: 'department', ...overrides };
}

export const OFFICER = staff('contact_officer');
export const HEAD = staff('head');

let made = 0;

/** Circumstances on a day at nine in the morning; every call has a fresh id. */
export function on(
  date: string,
  actor: Actor = OFFICER,
  facts: Partial<Facts> = {},
): Circumstances {
  made += 1;
  return {
    actor,
    now: instant(`${date}T09:00:00+07:00`),
    today: calendarDate(date),
    calendar: VIETNAM_CALENDAR,
    fresh: { id: `fresh-${made}`, reference: `HN-26-${made}` },
    facts: { ...NO_FACTS, ...facts },
  };
}

export function submittedOn(
  date: string,
  overrides: Partial<SubmitCircumstances> = {},
): SubmitCircumstances {
  const { facts: _facts, ...circumstances } = on(date, REQUESTER);
  return {
    ...circumstances,
    agency: agency(),
    requesterId: 'requester-1',
    sample: false,
    ...overrides,
  };
}

/** A form with every field that either statute asks for. */
export const CONTENT: FormContent = {
  items: [
    { description: 'Bảng giá đất năm 2025 của phường', documentName: 'Quyết định bảng giá đất' },
    { description: 'Biên bản họp thẩm định', documentName: 'Biên bản' },
  ],
  delivery: 'electronic',
  purpose: 'Nghiên cứu',
  requester: {
    kind: 'citizen',
    fullName: 'Nguyễn Thị Mẫu',
    residence: 'Phường Cầu Giấy, Hà Nội',
    idNumber: '001234567890',
    email: 'mau@example.test',
  },
};

export const FORM: RequestForm = {
  ...CONTENT,
  agencyCode: 'HN-SXD',
  requester: { ...CONTENT.requester, fullName: 'Nguyễn Thị Mẫu' },
};

export function intake(date: string, overrides: Partial<IntakeForm> = {}): IntakeForm {
  return {
    ...CONTENT,
    channel: 'counter',
    sentAt: instant(`${date}T09:00:00+07:00`),
    receivedOn: calendarDate(date),
    ...overrides,
  };
}

/** A request as it stands after receipt on that day, under the statute of that day. */
export function received(
  date = '2026-10-19',
  overrides: Partial<InformationRequest> = {},
): InformationRequest {
  const { request } = effectOf(register(intake(date), submittedOn(date)));
  return { ...request, ...overrides };
}

export function effectOf<T>(ruling: Ruling<T>): T {
  if (ruling.allowed) return ruling.effect;
  throw new Error(`Not allowed: ${JSON.stringify(ruling.violations)}`);
}

export function codesOf(ruling: Ruling<unknown>): readonly string[] {
  return ruling.allowed ? [] : ruling.violations.map(({ code }) => code);
}

export function fieldsOf(ruling: Ruling<unknown>): readonly (string | null)[] {
  return ruling.allowed ? [] : ruling.violations.map(({ field }) => field);
}

/** The request after acts that must all be allowed. */
export function after(
  request: InformationRequest,
  ...acts: readonly (readonly [RequestAction, Circumstances])[]
): InformationRequest {
  return acts.reduce(
    (standing, [action, circumstances]) =>
      effectOf(decide(standing, action, circumstances)).request,
    request,
  );
}

export function inProgress(date = '2026-10-19', complexity: 'simple' | 'complex' | null = null) {
  return after(received(date), [
    { type: 'judge_valid', complexity, complexityReason: 'Phải tập hợp từ nhiều bộ phận' },
    on(date),
  ]);
}

export const REFUSE_ELSEWHERE = {
  ground: 'not_responsible',
  reason: 'Thuộc trách nhiệm của cơ quan khác',
  rightAgencyCode: 'HN-STC',
} as const;

export const RIGHT_AGENCY = agency({ id: 'finance', code: 'HN-STC' });

/** First item provided, second refused as another body's, on the day given. */
export function decidedOn(date = '2026-10-26', receivedDate = '2026-10-19'): InformationRequest {
  return after(
    inProgress(receivedDate),
    [{ type: 'provide_item', item: 1, documentIds: ['doc-1'] }, on(date, OFFICER, DOCUMENTS)],
    [
      { type: 'refuse_item', item: 2, refusal: REFUSE_ELSEWHERE },
      on(date, OFFICER, { rightAgency: RIGHT_AGENCY }),
    ],
  );
}

export const DOCUMENTS: Partial<Facts> = { documentIds: ['doc-1', 'doc-2'] };

export function deliveredOn(date = '2026-10-27'): InformationRequest {
  return after(decidedOn('2026-10-26'), [{ type: 'deliver' }, on(date)]);
}

export function withReceipt(receivedOn: CalendarDate): InformationRequest {
  return after(deliveredOn('2026-10-27'), [
    { type: 'prove_delivery', proof: 'postal_receipt', receivedOn },
    on(receivedOn),
  ]);
}
