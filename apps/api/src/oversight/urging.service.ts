import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import {
  allows,
  decideUrging,
  sendUrging,
  violates,
  type Ruling,
  type UrgedMatter,
  type Urging,
  type UrgingAction,
  type UrgingForm,
} from '@minhbach/domain';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { UrgingRepository } from './urging.repository.ts';

/** What an urging is about: one of the three, the most particular first. */
export type Matter = {
  requestId?: string | null;
  dutyId?: string | null;
  agencyCode?: string | null;
};
export type UrgingStep = { id: string; expectedVersion: number; action: UrgingAction };

/** Gathers what a decision on an urging depends on, asks the domain, keeps the answer. */
@Injectable()
export class UrgingService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly urgings: UrgingRepository,
  ) {}

  async send(form: UrgingForm, matter: Matter, actor: Actor): Promise<Ruling<Urging>> {
    const staff = signedIn(actor);
    const today = this.clock.today();
    const found = await this.#matter(matter);
    const ruling = sendUrging(form, found, { actor: staff, today, id: randomUUID() });
    if (!ruling.allowed) return ruling;
    const urging = ruling.effect;
    const act = 'send_urging' as const;
    await this.urgings.add(urging, { act, on: today, ...signature(staff), words: urging.message });
    return ruling;
  }

  /** @throws NotFoundException when the actor may not see it, or there is none */
  async act({ id, expectedVersion, action }: UrgingStep, actor: Actor): Promise<Ruling<Urging>> {
    const staff = signedIn(actor);
    if ((await this.urgings.findFor(actor, id)) === undefined)
      throw new NotFoundException('Không tìm thấy việc đôn đốc.');
    const today = this.clock.today();
    const kept = await this.urgings.change(id, (urging) => {
      if (expectedVersion !== urging.version) return violates('changed_meanwhile');
      const ruling = decideUrging(urging, action, { actor: staff, today });
      if (!ruling.allowed) return ruling;
      const { answer, remark } = ruling.effect;
      const words = action.type === 'answer_urging' ? answer : remark;
      const line = { act: action.type, on: today, ...signature(staff), words };
      return allows({ urging: ruling.effect, line });
    });
    return kept.allowed ? allows(kept.effect.urging) : kept;
  }

  async #matter({ requestId, dutyId, agencyCode }: Matter): Promise<UrgedMatter> {
    if (requestId) {
      const agencyId = await this.urgings.agencyOfRequest(requestId);
      return agencyId === undefined
        ? undefined
        : { subject: 'request', agencyId, requestId, dutyId: null };
    }
    if (dutyId) {
      const agencyId = await this.urgings.agencyOfDuty(dutyId);
      return agencyId === undefined
        ? undefined
        : { subject: 'duty', agencyId, requestId: null, dutyId };
    }
    const agency = await this.agencies.byCodeOn((agencyCode ?? '').trim(), this.clock.today());
    return agency && { subject: 'general', agencyId: agency.id, requestId: null, dutyId: null };
  }
}

const signature = ({ role, id }: StaffActor) => ({ actorRole: role, actorId: id });

function signedIn(actor: Actor): StaffActor {
  if (actor.kind === 'visitor')
    throw new UnauthorizedException('Phiên làm việc đã hết. Đăng nhập lại để tiếp tục.');
  return actor;
}
