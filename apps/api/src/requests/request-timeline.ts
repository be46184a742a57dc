import { Injectable } from '@nestjs/common';
import {
  answerDeadline,
  dayText,
  type ActorRole,
  type InformationRequest,
  type RegisterAct,
  type WorkCalendar,
  readsAllAgencies,
} from '@minhbach/domain';
import { toDeadline } from '../law/deadline.types.ts';
import { RegisterRepository, type RegisterLine } from '../register/register.repository.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { actWords, shownToRequester } from './register-words.vi.ts';
import type { TimelineEventType } from './request-parts.types.ts';
import { RequestReads } from './request-reads.repository.ts';
import type { SeenRequest } from './seen-request.ts';

/** Tells the register of one request in plain words, as much of it as the viewer may read. */
@Injectable()
export class RequestTimeline {
  constructor(
    private readonly reads: RequestReads,
    private readonly register: RegisterRepository,
    private readonly requesters: RequesterRepository,
  ) {}

  /** @param asked the request of the network that this answer is for, which batches its reads */
  async events(
    request: SeenRequest,
    calendar: WorkCalendar,
    asked: object,
    afterVersion = 0,
  ): Promise<TimelineEventType[]> {
    const requester = await this.reads.requester(asked).get(request.requesterId);
    const key = requester && this.requesters.keyOf(requester);
    const lines = await this.register.linesOf(request.id, key, afterVersion);
    const shown = lines.filter((line) => textsShown(line, request) !== null);
    return Promise.all(shown.map((line) => this.#event(line, request, calendar, asked)));
  }

  async #event(
    line: RegisterLine,
    request: SeenRequest,
    calendar: WorkCalendar,
    asked: object,
  ): Promise<TimelineEventType> {
    const action = line.action as RegisterAct; // the domain wrote it
    const { role, id } = line.actor;
    const isOfficer = request.viewer.kind === 'staff' && id !== null && role !== 'requester';
    const officer = isOfficer ? await this.reads.staffMember(asked).get(id) : undefined;
    return {
      sequence: line.number,
      on: line.on as TimelineEventType['on'], // a day when it was written
      at: new Date(line.at),
      action,
      by: role as ActorRole, // the domain wrote it
      byName: officer?.name ?? null,
      text: actWords[action],
      detail: detailOf(line, request),
      deadline: clockOf(line, request, calendar),
    };
  }
}

function textsShown({ action }: RegisterLine, { viewer }: SeenRequest): readonly string[] | null {
  const shown = shownToRequester[action as RegisterAct]; // the domain wrote it
  if (viewer.kind !== 'staff') return shown;
  // An overseer sees what happened, not what people wrote about each other.
  return readsAllAgencies(viewer.role) ? (shown ?? []) : EVERYTHING;
}

const EVERYTHING: readonly string[] = ['*'];
/** What was asked stands in the items themselves. */
const ASKED = /^items\.\d+\./;

function detailOf(line: RegisterLine, request: SeenRequest): string | null {
  const shown = textsShown(line, request) ?? [];
  const words = Object.entries(line.texts)
    .filter(([name]) => (shown === EVERYTHING ? !ASKED.test(name) : shown.includes(name)))
    .map(([, text]) => text);
  const { dueOn } = line.facts;
  const day =
    movesClock(line) && typeof dueOn === 'string' ? [`Hạn trả lời: ${dayText(asDay(dueOn))}.`] : [];
  const detail = [...words, ...day].join('\n');
  return detail === '' ? null : detail;
}

const CLOCK_ACTS: readonly string[] = [
  'submit',
  'register',
  'judge_valid',
  'complete',
  'extend',
  'recompute_deadline',
  'reopen',
] satisfies RegisterAct[];

/** Some acts move a clock only now and then, such as a complaint upheld against asking to complete. */
function movesClock({ action, facts: { previousDueOn, validOn } }: RegisterLine): boolean {
  return (
    CLOCK_ACTS.includes(action) || typeof previousDueOn === 'string' || typeof validOn === 'string'
  );
}

const asDay = (text: string) => text as InformationRequest['receivedOn']; // a day when it was written

/** The derivation of a line's day; null when it was counted by a calendar that holds no more. */
function clockOf(line: RegisterLine, request: SeenRequest, calendar: WorkCalendar) {
  if (!movesClock(line)) return null;
  for (const state of clockStates(request)) {
    const ruling = answerDeadline(state, calendar);
    if (ruling?.allowed && ruling.effect.dueOn === line.facts['dueOn'])
      return toDeadline(ruling.effect);
  }
  return null;
}

/** As it stands, and as it stood before its extension, its judgement and its completion. */
function clockStates(request: SeenRequest): SeenRequest[] {
  const unextended = { ...request, extended: false };
  const unjudged = { ...unextended, complexity: request.complexity && ('simple' as const) };
  return [request, unextended, unjudged, { ...unjudged, validOn: request.receivedOn }];
}
