import type { WorkCalendar } from '../calendar/working-days.ts';
import type { Statute } from '../law/statute.ts';
import { allows, type Ruling } from '../ruling.ts';
import type { RegisterAct } from './actions.ts';
import { actingRole } from './actor.ts';
import { dueDays, NO_CLOCK } from './clocks.ts';
import type { Circumstances, Fresh, RegisterEntry } from './decision.ts';
import type { RequestItemForm } from './forms.ts';
import type { InformationRequest } from './request.ts';

type Beginning = Pick<
  InformationRequest,
  | 'agencyId'
  | 'channel'
  | 'delivery'
  | 'sentAt'
  | 'firstSentAt'
  | 'receivedOn'
  | 'requesterId'
  | 'requesterKind'
  | 'needs'
  | 'directlyConcerned'
  | 'missing'
  | 'redirectedFrom'
  | 'sample'
> & { law: Statute; fresh: Fresh; items: readonly RequestItemForm[] };

/**
 * A request as it begins: received, nothing decided, its clock running from receipt unless the form
 * lacks something (reading P10, `presumed_valid`).
 */
export function newRequest(
  { law, fresh, items, ...beginning }: Beginning,
  calendar: WorkCalendar,
): Ruling<InformationRequest> {
  const validOn = beginning.missing.length === 0 ? beginning.receivedOn : null;
  const request: InformationRequest = {
    id: fresh.id,
    reference: fresh.reference,
    agencyId: beginning.agencyId,
    statute: law.instrument,
    channel: beginning.channel,
    delivery: beginning.delivery,
    sentAt: beginning.sentAt,
    firstSentAt: beginning.firstSentAt,
    receivedOn: beginning.receivedOn,
    validOn,
    complexity: null,
    complexityReason: null,
    stage: 'received',
    extended: false,
    timeNoticeOn: null,
    ...NO_CLOCK,
    decidedOn: null,
    deliveredOn: null,
    receiptProof: null,
    receiptProvenOn: null,
    requesterId: beginning.requesterId,
    requesterKind: beginning.requesterKind,
    needs: beginning.needs,
    directlyConcerned: beginning.directlyConcerned,
    missing: beginning.missing,
    missingExplanation: null,
    askedToCompleteOn: null,
    presumedValidOn: null,
    redirectedFrom: beginning.redirectedFrom,
    assignedUnit: null,
    assigneeId: null,
    version: 1,
    sample: beginning.sample,
    items: items.map(newItem),
    consents: [],
    costNotice: null,
    corrections: [],
    complaints: [],
  };
  const days = dueDays(request, calendar);
  return days.allowed ? allows({ ...request, ...days.effect }) : days;
}

/** An item as it begins, numbered from 1. */
export function newItem(
  { description, documentName }: RequestItemForm,
  index: number,
): InformationRequest['items'][number] {
  return {
    number: index + 1,
    description,
    documentName: documentName ?? null,
    outcome: null,
    refusal: null,
    documentIds: [],
    answer: null,
    decidedOn: null,
    redirectedToId: null,
  };
}

/** The first line of a request in the register. What was asked is kept apart, as text. */
export function submissionEntry(
  request: InformationRequest,
  action: RegisterAct,
  { actor, today }: Pick<Circumstances, 'actor' | 'today'>,
): RegisterEntry {
  return {
    requestId: request.id,
    action,
    ...signature({ actor }),
    on: today,
    stageAfter: request.stage,
    facts: {
      agencyId: request.agencyId,
      statute: request.statute,
      channel: request.channel,
      delivery: request.delivery,
      requesterKind: request.requesterKind,
      sentAt: request.sentAt,
      receivedOn: request.receivedOn,
      validOn: request.validOn,
      missing: request.missing,
      items: request.items.length,
      dueOn: request.dueOn,
      calendarVersion: request.calendarVersion,
      redirectedFromId: request.redirectedFrom?.requestId ?? null,
    },
    texts: Object.fromEntries(
      request.items.flatMap(({ number, description, documentName }) => [
        [`items.${number}.description`, description],
        ...(documentName === null ? [] : [[`items.${number}.documentName`, documentName]]),
      ]),
    ),
  };
}

/** Who signs a line: an officer who writes down an act of the requester signs as what they are. */
export function signature({
  actor,
}: Pick<Circumstances, 'actor'>): Pick<
  RegisterEntry,
  'actorRole' | 'actorId' | 'onBehalfOfRequester'
> {
  return {
    actorRole: actor.kind === 'staff' ? actor.role : actor.kind,
    actorId: actor.kind === 'system' ? null : actor.id,
    onBehalfOfRequester: actor.kind === 'staff' && actingRole(actor) === 'requester',
  };
}
