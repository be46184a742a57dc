import { existsOn, type Agency } from '../agency/agency.ts';
import { boundBy } from '../agency/bound.ts';
import { hanoiDay, type CalendarDate, type Instant } from '../calendar/calendar-date.ts';
import type { Deadline } from '../law/deadline.ts';
import { statuteAt } from '../law/editions.ts';
import { provisionsOf } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import { answerDeadline } from './clocks.ts';
import type { Circumstances, Decision } from './decision.ts';
import { cleanContent, formFaults, type FormFault } from './form-rules.ts';
import type { FormContent, IntakeForm, RequestForm } from './forms.ts';
import { newRequest, submissionEntry } from './new-request.ts';
import type { Channel } from './vocabulary.ts';
import { formWarnings } from './warnings.ts';

/** What a new request depends on besides its form. */
export type SubmitCircumstances = Omit<Circumstances, 'facts'> & {
  /** The agency that `agencyCode` names; null when there is none. */
  agency: Agency | null;
  /** The person in the requesters' records, new or known. */
  requesterId: string;
  /** Sample data of a demonstration. */
  sample: boolean;
};

/** A new request: what to keep, what to seal, and what to show. */
export type Submission = Omit<Decision, 'linked'> & {
  /** The cleaned form; the identity in it is to be sealed, and is in neither request nor entry. */
  content: FormContent;
  warnings: readonly Violation[];
  /** Null while the form lacks something, since no clock runs then. */
  deadline: Deadline | null;
};

/**
 * Sends a request form (gửi phiếu yêu cầu). A form that passes the statute's test is valid on its face
 * (reading P10): the clock runs from receipt.
 *
 * @returns or every violation at once, each with its field
 * @see Luật 104/2016/QH13, Điều 24; Luật 01/2026/QH16, Điều 24, 26
 */
export function submit(form: RequestForm, circumstances: SubmitCircumstances): Ruling<Submission> {
  const { now, today } = circumstances;
  const sending = { form, channel: 'web', sentAt: now, receivedOn: today } as const;
  return admit(sending, 'submit', circumstances);
}

/**
 * Registers a request that came by another way (tiếp nhận, vào sổ), on the day it truly came. What the
 * form lacks is no obstacle: it is listed, and no clock runs until it is complete. Only a paper that
 * names neither a person nor anything wanted is refused, with everything that it lacks.
 *
 * @see Luật 104/2016/QH13, Điều 26 khoản 1; Luật 01/2026/QH16, Điều 26 khoản 2
 */
export function register(form: IntakeForm, circumstances: SubmitCircumstances): Ruling<Submission> {
  const { channel, sentAt, receivedOn } = form;
  return admit({ form, channel, sentAt, receivedOn }, 'register', circumstances);
}

/** A paper that names neither a person nor anything wanted is no request to put into the register. */
function saysSomething({ items, requester }: FormContent): boolean {
  return requester.fullName !== null || items.some(({ description }) => description !== '');
}

type Sending = {
  form: RequestForm | IntakeForm;
  channel: Channel;
  sentAt: Instant;
  receivedOn: CalendarDate;
};

function admit(
  sending: Sending,
  action: 'submit' | 'register',
  circumstances: SubmitCircumstances,
): Ruling<Submission> {
  const { form, channel, sentAt, receivedOn } = sending;
  const { agency, calendar } = circumstances;
  const governing = statuteAt(sentAt);
  if (!governing.allowed) return governing;
  const law = governing.effect;
  const content = cleanContent(form, law);
  const faults = sendingFaults(sending, content, law, circumstances);
  const mayWait = action === 'register' && saysSomething(content);
  const blocking = mayWait ? faults.filter(({ gap }) => gap === null) : faults;
  if (blocking.length > 0 || agency === null) {
    return { allowed: false, violations: blocking.map(({ violation }) => violation) };
  }
  const directlyConcerned = form.directlyConcerned ?? false;
  const sent = { channel, sentAt, firstSentAt: sentAt, receivedOn, directlyConcerned };
  const missing = [...new Set(faults.flatMap(({ gap }) => gap ?? []))];
  const { delivery, items, requester } = content;
  const ruling = newRequest(
    {
      ...circumstances,
      ...sent,
      law,
      missing,
      delivery,
      items,
      agencyId: agency.id,
      requesterKind: requester.kind,
      needs: [...new Set(form.needs)],
      redirectedFrom: null,
    },
    calendar,
  );
  if (!ruling.allowed) return ruling;
  const request = ruling.effect;
  const clock = answerDeadline(request, calendar);
  return allows({
    request,
    entry: submissionEntry(request, action, circumstances),
    content,
    warnings: formWarnings({ ...sent, content, agency, law, sentOn: hanoiDay(sentAt) }),
    deadline: clock?.allowed ? clock.effect : null,
  });
}

/** Everything that is wrong with how and to whom the form was sent, and with the form itself. */
function sendingFaults(
  sending: Sending,
  content: FormContent,
  law: Statute,
  { agency, today }: Pick<SubmitCircumstances, 'agency' | 'today'>,
): readonly FormFault[] {
  const sentOn = hanoiDay(sending.sentAt);
  return [
    ...arrivalFaults(sending, sentOn, today, law),
    ...agencyFaults(agency, sending.receivedOn, law),
    ...formFaults(content, law, sentOn),
  ];
}

function arrivalFaults(
  { channel, receivedOn }: Sending,
  sentOn: CalendarDate,
  today: CalendarDate,
  law: Statute,
): readonly FormFault[] {
  const rule = law.channels[channel];
  const at = provisionsOf(law.instrument);
  const faults: readonly (FormFault | false)[] = [
    rule === null && hard('channel_not_in_statute', 'channel', [at(24, 1)]),
    // A call only helps: the request counts once the person confirms it in a lawful channel.
    !!rule?.needsConfirmation && {
      gap: 'confirmation',
      violation: { code: 'required', field: 'channel', under: [rule.under] },
    },
    sentOn > today && hard('in_the_future', 'sentAt'),
    receivedOn > today && hard('in_the_future', 'receivedOn'),
    receivedOn < sentOn && hard('received_before_sent', 'receivedOn'),
  ];
  return faults.filter((fault) => fault !== false);
}

/** What is wrong with the agency addressed: unknown, abolished so that successors answer, not bound. */
export function agencyFaults(
  agency: Agency | null,
  on: CalendarDate,
  law: Statute,
): readonly FormFault[] {
  if (agency === null) return [hard('agency_unknown', 'agencyCode')];
  const at = provisionsOf(law.instrument);
  const succession = law.succession ?? at(26, 3);
  const bound = boundBy(agency.kind, law);
  return [
    ...(existsOn(agency, on) ? [] : [hard('agency_abolished', 'agencyCode', [succession])]),
    ...(bound.allowed ? [] : bound.violations.map((violation) => ({ gap: null, violation }))),
  ];
}

function hard(code: Violation['code'], field: string, under: Violation['under'] = []): FormFault {
  return { gap: null, violation: { code, field, under } };
}
