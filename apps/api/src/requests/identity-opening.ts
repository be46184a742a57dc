import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { allows, cleanText, TEXT_LIMITS, violates, type Ruling } from '@minhbach/domain';
import type { Actor } from '../identity/actor.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import {
  EMPTY_FILE,
  RequesterRepository,
  type RequesterIdentity,
} from '../requesters/requester.repository.ts';
import { RequestRepository } from './request.repository.ts';

/** Opens a sealed identity for an officer of the agency, who leaves a reason that the person reads. */
@Injectable()
export class IdentityOpenings {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly requesters: RequesterRepository,
    private readonly requests: RequestRepository,
  ) {}

  async open(id: string, typed: string, actor: Actor): Promise<Ruling<RequesterIdentity>> {
    const request = actor.kind === 'staff' ? await this.requests.findFor(actor, id) : undefined;
    if (actor.kind !== 'staff' || request === undefined)
      throw new NotFoundException('Không tìm thấy yêu cầu.');
    if (!OPENERS.includes(actor.role)) return violates('role_not_allowed');
    const reason = cleanText(typed);
    if (reason === '') return violates('required', [], 'reason');
    if (reason.length > TEXT_LIMITS.reason) return violates('too_long', [], 'reason');

    const { requesterId } = request;
    const opening = { requesterId, requestId: id, staffId: actor.id, byRole: actor.role, reason };
    // The line first: nobody looks without leaving it.
    await this.database.transaction((transaction) =>
      this.requesters.recordOpening(transaction, opening),
    );
    const requester = await this.requesters.find(requesterId);
    const { purpose: _apart, ...identity } = this.requesters.identityOf(requester) ?? EMPTY_FILE;
    return allows(identity);
  }
}

/** Those who answer for the request; a unit that looks for the information needs no name. */
const OPENERS: readonly string[] = ['contact_officer', 'head'];
