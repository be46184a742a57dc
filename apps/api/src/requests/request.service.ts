import { randomUUID } from 'node:crypto';
import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import {
  allows,
  completedContent,
  decide,
  statuteNamed,
  violates,
  type Actor,
  type Decision,
  type Facts,
  type InformationRequest,
  type RequestAction,
  type Ruling,
} from '@minhbach/domain';
import { agencyInLaw, AgencyRepository } from '../agencies/agency.repository.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import { NoticeRepository } from '../notices/notice.repository.ts';
import { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/database.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { ItemFollowUps } from './item-follow-ups.ts';
import { noticesOf } from './notice-plan.ts';
import { References } from './references.ts';
import { fileOf } from './requester-file.ts';
import { RequestFacts } from './request-facts.ts';
import { RequestRepository, type AlsoKeep } from './request.repository.ts';

export type Act = {
  id: string;
  action: RequestAction;
  actor: Actor;
  /** The version that the actor saw; null for whoever cannot act at the same time as another. */
  expectedVersion: number | null;
};
/** Keeps what an act leads to beyond its request, in the same transaction. */
export type AlsoAct = (transaction: Transaction, decision: Decision) => Promise<void>;

/** Gathers what a decision depends on, asks the domain, keeps the answer. */
@Injectable()
export class RequestService {
  constructor(
    private readonly clock: Clock,
    private readonly agencies: AgencyRepository,
    private readonly calendars: WorkCalendarRepository,
    private readonly documents: DocumentRepository,
    private readonly notices: NoticeRepository,
    private readonly requesters: RequesterRepository,
    private readonly references: References,
    private readonly facts: RequestFacts,
    private readonly followUps: ItemFollowUps,
    private readonly requests: RequestRepository,
  ) {}

  /**
   * Takes one action on one request. Every action after submission comes through here.
   *
   * @throws NotFoundException when the actor may not see the request, or there is none;
   *   BadRequestException when it would be assigned to somebody who is not there
   */
  async act(
    { id, action, actor, expectedVersion }: Act,
    alsoAct?: AlsoAct,
  ): Promise<Ruling<InformationRequest>> {
    const seen = await this.requests.findFor(actor, id);
    if (seen === undefined) throw new NotFoundException('Không tìm thấy yêu cầu.');

    const holders = holdersOf(seen, actor);
    if (action.type === 'assign' && !(await this.requests.isColleague(holders, action.assigneeId)))
      throw new BadRequestException('assignee: không có người này trong cơ quan.');

    const now = this.clock.now();
    const today = this.clock.today();
    const facts = await this.facts.gather(seen, action, { today, holders });
    const calendar = await this.calendars.current();
    const fresh = { id: randomUUID(), reference: await this.references.unused() };
    const agency = await this.agencies.byId(seen.agencyId);

    const ruling = await this.requests.change(id, async (request, transaction) => {
      if (expectedVersion !== null && expectedVersion !== request.version)
        return violates('changed_meanwhile');
      const circumstances = { actor, now: hanoiInstant(now), today, calendar, fresh, facts };
      const decided = decide(request, action, circumstances);
      if (!decided.allowed) return decided;
      await this.#keepBeside(transaction, decided.effect, action, { facts, holders });
      await this.followUps.keep(transaction, decided.effect, action, {
        holder: agency ? agencyInLaw(agency).kind : 'state_agency',
        today,
        calendar,
      });
      await alsoAct?.(transaction, decided.effect);
      return allows({
        ...decided.effect,
        also: this.owe(decided.effect, agency?.name ?? ''),
      });
    });
    return ruling.allowed ? allows(ruling.effect.request) : ruling;
  }

  /** The letters that a line owes, to be planned when its sequence is known. */
  owe({ request, entry }: Pick<Decision, 'request' | 'entry'>, agency: string): AlsoKeep {
    return (transaction, sequence) =>
      this.notices.plan(
        transaction,
        { sequence, requestId: request.id },
        noticesOf(entry, request, agency),
      );
  }

  /** Files and the sealed person follow the act in its transaction. */
  async #keepBeside(
    transaction: Transaction,
    { request }: Decision,
    action: RequestAction,
    { facts, holders }: { facts: Facts; holders: readonly string[] },
  ): Promise<void> {
    if ('documentIds' in action) {
      const unbound = await this.documents.attach(transaction, action.documentIds, {
        requestId: request.id,
        agencyIds: holders,
      });
      if (unbound.length > 0) throw new Error(`Documents went elsewhere: ${unbound.join()}`);
    }
    if (action.type === 'deliver')
      await this.documents.release(
        transaction,
        request.items.flatMap(({ documentIds }) => documentIds),
      );
    if (action.type === 'correct') await this.documents.release(transaction, action.documentIds);
    if (action.type === 'complete' && facts.onFile !== null) {
      const requester = await this.requesters.find(request.requesterId, transaction);
      const law = statuteNamed(request.statute);
      const content = completedContent(facts.onFile, action, law);
      await this.requesters.replace(transaction, requester, fileOf(content));
    }
  }
}

/** Whose files and people may serve a request: those of its agency, and of the one that finishes it. */
const holdersOf = ({ agencyId }: InformationRequest, actor: Actor): readonly string[] =>
  actor.kind === 'staff' ? [agencyId, actor.agencyId] : [agencyId];
