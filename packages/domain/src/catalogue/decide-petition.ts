import { answersForAgency } from '../agency/handover.ts';
import type { Agency } from '../agency/agency.ts';
import { statuteNamed } from '../law/editions.ts';
import { type Provision } from '../law/provision.ts';
import type { Statute } from '../law/statute.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import type { Circumstances, RegisterFact } from '../request/decision.ts';
import { cleanText, textOrNull, tooLong, wanting } from '../request/text.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import { publishedErrorDuty } from './correct.ts';
import type { CatalogueEntry } from './entry.ts';
import { firstLine, newPetition, publisherFaults } from './lodge-petition.ts';
import { PETITION_MOVES, type PetitionMove } from './petition-moves.ts';
import {
  PETITION_ACTIONS,
  petitionDeadline,
  type Petition,
  type PetitionAction,
  type PetitionActionOf,
  type PetitionActionType,
  type PetitionLine,
} from './petition.ts';

const JUDGEMENTS: readonly PetitionActionType[] = [
  'uphold_petition',
  'reject_petition',
  'forward_petition',
];

/** The most channels that a correction names. */
const CHANNELS_MAX = 20;

/** What a decision on a petition depends on besides petition and act. */
export type PetitionCircumstances = Pick<
  Circumstances,
  'actor' | 'now' | 'today' | 'calendar' | 'fresh'
> & {
  /** `forward_petition`: the body that `toAgencyCode` names today; null when none has that code. */
  toAgency: Agency | null;
  /** The entry as it stands. */
  entry: Pick<CatalogueEntry, 'agencyId' | 'forms' | 'version' | 'correctedOn' | 'withdrawnOn'>;
};

/** The petition after the act with its line, and the petition that it became elsewhere. All or nothing. */
export type PetitionDecision = {
  petition: Petition;
  line: PetitionLine;
  linked: { petition: Petition; line: PetitionLine } | null;
};

/**
 * Decides whether the actor may take this step on the petition now, and what follows if so. Looks at
 * the party, then the role, the state, and the rule of the step.
 *
 * @see both statutes, Điều 22
 */
export function decidePetition(
  petition: Petition,
  action: PetitionAction,
  circumstances: PetitionCircumstances,
): Ruling<PetitionDecision> {
  const { actor, today } = circumstances;
  const move = PETITION_MOVES[petition.statute][action.type];
  const blocked = blockerOf(petition, actor, move);
  if (blocked !== null) return blocked;
  const law = statuteNamed(petition.statute);
  const ruling = apply(petition, action, { ...circumstances, law, under: move.under });
  if (!ruling.allowed) return ruling;

  const { change, facts, texts, linked } = ruling.effect;
  const judged = JUDGEMENTS.includes(action.type);
  const after: Petition = {
    ...petition,
    ...(judged ? { decidedOn: today } : {}),
    ...change,
    state: move.to,
    version: petition.version + 1,
  };
  const line: PetitionLine = {
    petitionId: petition.id,
    action: action.type,
    actorRole: actingRole(actor),
    actorId: actor.kind === 'system' ? null : actor.id,
    on: today,
    stateAfter: move.to,
    facts,
    texts,
  };
  return allows({ petition: after, line, linked });
}

/** The steps that this actor could take now, in the order of the table: the buttons to show. */
export function openPetitionActions(
  petition: Petition,
  actor: Actor,
): readonly PetitionActionType[] {
  const moves = PETITION_MOVES[petition.statute];
  return PETITION_ACTIONS.filter((action) => blockerOf(petition, actor, moves[action]) === null);
}

function blockerOf(petition: Petition, actor: Actor, move: PetitionMove): Ruling<never> | null {
  if (!isPetitionParty(actor, petition)) return violates('not_your_request');
  if (!move.by.includes(actingRole(actor))) return violates('role_not_allowed', move.under);
  return move.from === petition.state ? null : violates('petition_state_not_allowed', move.under);
}

/** Whether the petition is the actor's business: their own, or lodged with a body their agency answers for. */
export function isPetitionParty(actor: Actor, petition: Petition): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'requester'
    ? actor.id === petition.petitionerId
    : answersForAgency(actor, petition.agencyId);
}

type Context = PetitionCircumstances & { law: Statute; under: readonly Provision[] };
type Effect = {
  change: Partial<Petition>;
  facts: Readonly<Record<string, RegisterFact>>;
  texts: Readonly<Record<string, string>>;
  linked: PetitionDecision['linked'];
};

function apply(petition: Petition, action: PetitionAction, context: Context): Ruling<Effect> {
  switch (action.type) {
    case 'uphold_petition':
      return uphold(action, context);
    case 'reject_petition':
      return judged(action.finding, { error: null }, context);
    case 'forward_petition':
      return forward(petition, action, context);
    case 'record_petition_correction':
      return recordCorrection(petition, action, context);
    case 'withdraw_petition':
      return allows({ change: {}, facts: {}, texts: {}, linked: null });
    case 'recompute_petition':
      return recompute(petition, context);
  }
}

/** The information is wrong: a correction is owed promptly, in the forms that the statute names. */
function uphold(
  { error, finding }: PetitionActionOf<'uphold_petition'>,
  context: Context,
): Ruling<Effect> {
  const { under } = publishedErrorDuty(error, context.law);
  return judged(finding, { error }, { ...context, under });
}

function judged(
  finding: string,
  change: Pick<Petition, 'error'>,
  { under }: Pick<Context, 'under'>,
): Ruling<Effect> {
  const violations = wanting(finding, 'reason', 'finding', under);
  if (violations.length > 0) return { allowed: false, violations };
  const words = cleanText(finding);
  return allows({
    change: { ...change, finding: words },
    facts: { error: change.error },
    texts: { finding: words },
    linked: null,
  });
}

/**
 * Passes the petition to the body that published: as a demand to correct where the information is our
 * own and wrong there (22.3), else because only the publisher has to check it (22.4).
 */
function forward(
  petition: Petition,
  { toAgencyCode, isOwnInformation, finding }: PetitionActionOf<'forward_petition'>,
  context: Context,
): Ruling<Effect> {
  const { toAgency, law, under, today, calendar, fresh } = context;
  const error = isOwnInformation ? 'own_published_by_other' : null;
  const reply = judged(finding, { error }, context);
  const faults = [
    ...(textOrNull(toAgencyCode) === null
      ? [{ code: 'required', field: 'toAgencyCode', under } as const]
      : forwardingFaults(petition, toAgency, context)),
    ...(reply.allowed ? [] : reply.violations),
  ];
  if (faults.length > 0 || !reply.allowed || toAgency === null) {
    return { allowed: false, violations: faults };
  }
  const begun = newPetition(
    {
      ...petition,
      law,
      fresh,
      today,
      agencyId: toAgency.id,
      forwardedFromId: petition.id,
    },
    calendar,
  );
  if (!begun.allowed) return begun;
  const { change, facts, texts } = reply.effect;
  const signature = { actorRole: 'system', actorId: null } as const;
  return allows({
    change: { ...change, forwardedToId: fresh.id },
    facts: { ...facts, forwardedToId: fresh.id, toAgencyId: toAgency.id },
    texts,
    linked: {
      petition: begun.effect,
      line: firstLine(begun.effect, 'receive_petition', signature),
    },
  });
}

function forwardingFaults(
  petition: Petition,
  toAgency: Agency | null,
  { law, today, under }: Context,
): readonly Violation[] {
  const field = 'toAgencyCode';
  if (toAgency === null) return [{ code: 'agency_unknown', field, under }];
  if (toAgency.id === petition.agencyId) return [{ code: 'right_body_required', field, under }];
  return publisherFaults(toAgency, today, law).map((violation) => ({ ...violation, field }));
}

/**
 * Records that the correction has been published: in every form in which the error was, and under
 * 01/2026 on the official channels too. Where the entry is ours it must show it.
 *
 * @see Luật 104/2016/QH13, Điều 22 khoản 5; Luật 01/2026/QH16, Điều 22 khoản 5
 */
function recordCorrection(
  petition: Petition,
  action: PetitionActionOf<'record_petition_correction'>,
  { entry, today, law, under }: Context,
): Ruling<Effect> {
  const channels = action.channels.map(cleanText).filter((channel) => channel !== '');
  const forms = [...new Set(action.forms)];
  const isOurs = entry.agencyId === petition.agencyId;
  const lacking = isOurs ? entry.forms.filter((form) => !forms.includes(form)) : [];
  const violations: readonly (Violation | false)[] = [
    isOurs && !isPutRight(petition, entry) && { code: 'entry_not_corrected', field: null, under },
    (forms.length === 0 || lacking.length > 0) && {
      code: 'correction_form_missing',
      field: 'forms',
      under,
    },
    law.correctionAlsoOnChannels !== null &&
      channels.length === 0 && {
        code: 'correction_channels_required',
        field: 'channels',
        under: [law.correctionAlsoOnChannels],
      },
    channels.length > CHANNELS_MAX && { code: 'too_many', field: 'channels', under: [] },
    ...channels.flatMap((channel, index) => tooLong(channel, 'place', `channels.${index}`)),
  ];
  const found = violations.filter((violation) => violation !== false);
  if (found.length > 0) return { allowed: false, violations: found };
  return allows({
    change: { correctedOn: today, correctionForms: forms, correctionChannels: channels },
    facts: { forms, entryVersion: entry.version },
    texts: channels.length === 0 ? {} : { channels: channels.join('\n') },
    linked: null,
  });
}

/** Counts the last day anew after a change of the calendar (reading `calendarChange`). */
function recompute(petition: Petition, { calendar }: Context): Ruling<Effect> {
  const clock = petitionDeadline(petition, calendar);
  if (!clock.allowed) return clock;
  const { dueOn, nominalOn: nominalDueOn, calendarVersion } = clock.effect;
  return allows({
    change: { dueOn, nominalDueOn, calendarVersion },
    facts: { dueOn, calendarVersion, previousDueOn: petition.dueOn },
    texts: {},
    linked: null,
  });
}

/** Corrected or taken back since the petition came, and later than the version it spoke of. */
function isPutRight(
  { receivedOn, entryVersion }: Petition,
  { version, correctedOn, withdrawnOn }: PetitionCircumstances['entry'],
): boolean {
  const changedOn = withdrawnOn ?? correctedOn;
  return version > entryVersion && changedOn !== null && changedOn >= receivedOn;
}
