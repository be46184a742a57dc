import { Injectable, NotFoundException } from '@nestjs/common';
import type { Actor, RequestAction } from '@minhbach/domain';
import type { Actor as SignedIn } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { NotAllowed, toNotAllowed } from '../platform/graphql/violation.types.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { RequestAccess } from './access.repository.ts';
import { Calendars } from './calendars.ts';
import type { RequestKeyType } from './request-form.types.ts';
import type { TimelineEventType } from './request-parts.types.ts';
import { RequestRepository } from './request.repository.ts';
import { RequestService } from './request.service.ts';
import { RequestTimeline } from './request-timeline.ts';
import { seenBy, type SeenRequest } from './seen-request.ts';

/** Whom an action comes from, on what, and what they had seen of it. */
export type Hand = { id: string; actor: Actor; expectedVersion: number | null };
export type StaffArguments = { id: string; expectedVersion: number };

/** Where an act arrives: finds out whose hand it is, has it decided, and says what changed meanwhile. */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly access: RequestAccess,
    private readonly calendars: Calendars,
    private readonly requests: RequestRepository,
    private readonly service: RequestService,
    private readonly timelines: RequestTimeline,
  ) {}

  async asStaff(
    { id, expectedVersion }: StaffArguments,
    signedIn: SignedIn,
    { req }: GraphqlContext,
    action: RequestAction,
  ) {
    return this.act({ id, expectedVersion, actor: mustBeSignedIn(signedIn) }, action, req);
  }

  /** The requester by their access code, or a contact officer who writes down what they did. */
  async asRequester(
    key: RequestKeyType,
    signedIn: SignedIn,
    { req }: GraphqlContext,
    action: RequestAction,
  ) {
    return this.act(await this.hand(key, signedIn, req.ip), action, req);
  }

  async hand(key: RequestKeyType, signedIn: SignedIn, address: string): Promise<Hand> {
    const expectedVersion = key.expectedVersion ?? null;
    if (key.id) {
      const actor = { ...mustBeSignedIn(signedIn), onBehalfOfRequester: true };
      return { id: key.id, actor, expectedVersion };
    }
    const { reference, accessCode } = key;
    const bearer =
      reference && accessCode
        ? await this.access.bearerOf({ reference, accessCode }, address)
        : undefined;
    if (bearer === undefined) throw notFound();
    return { id: bearer.requestId, actor: bearer.actor, expectedVersion };
  }

  async act(
    hand: Hand,
    action: RequestAction,
    asked: object,
  ): Promise<SeenRequest | (NotAllowed & { changedSince: TimelineEventType[] })> {
    const ruling = await this.service.act({ ...hand, action });
    if (ruling.allowed) return seenBy(hand.actor, ruling.effect);

    const changed = ruling.violations.some(({ code }) => code === 'changed_meanwhile');
    const changedSince = changed ? await this.#changes(hand, asked) : [];
    return Object.assign(toNotAllowed(ruling.violations), { changedSince });
  }

  async #changes({ id, actor, expectedVersion }: Hand, asked: object) {
    const request = await this.requests.findFor(actor, id);
    if (request === undefined) return [];
    const calendar = await this.calendars.of(asked);
    return this.timelines.events(seenBy(actor, request), calendar, asked, expectedVersion ?? 0);
  }
}

const notFound = () => new NotFoundException('Không tìm thấy yêu cầu.');
