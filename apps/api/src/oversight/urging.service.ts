import { randomUUID } from 'node:crypto';
import { Injectable, NotFoundException } from '@nestjs/common';
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
import { DirectiveRepository } from '../directives/directive.repository.ts';
import { TaskCells } from '../directives/task-cells.service.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { Clock } from '../platform/clock.ts';
import { UrgedMatters } from './urged-matter.repository.ts';
import { UrgingRepository } from './urging.repository.ts';

/** What an urging is about: the first that is named. */
export type Matter = {
  requestId?: string | null;
  dutyId?: string | null;
  reportId?: string | null;
  taskId?: string | null;
  /** Of a task: the body that it was given to, where another answers now. */
  addresseeId?: string | null;
  /** For a task the body that answers; alone, for a general matter. */
  agencyCode?: string | null;
};
export type UrgingStep = { id: string; expectedVersion: number; action: UrgingAction };

/** Gathers what a decision on an urging depends on, asks the domain, keeps the answer. */
@Injectable()
export class UrgingService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly cells: TaskCells,
    private readonly clock: Clock,
    private readonly directives: DirectiveRepository,
    private readonly matters: UrgedMatters,
    private readonly urgings: UrgingRepository,
  ) {}

  async send(form: UrgingForm, matter: Matter, actor: Actor): Promise<Ruling<Urging>> {
    const staff = mustBeSignedIn(actor);
    const today = this.clock.today();
    const found = await this.find(matter);
    const rule = (isSentToday: boolean) =>
      sendUrging(form, found, { actor: staff, today, id: randomUUID(), isSentToday });
    if (found === undefined) return rule(false);
    const act = 'send_urging' as const;
    return this.urgings.add(found, { kind: form.kind, sentOn: today }, (isSentToday) => {
      const ruling = rule(isSentToday);
      if (!ruling.allowed) return ruling;
      const words = ruling.effect.message;
      return allows({
        urging: ruling.effect,
        line: { act, on: today, ...signature(staff), words },
      });
    });
  }

  /** @throws NotFoundException when the actor may not see it, or there is none */
  async act({ id, expectedVersion, action }: UrgingStep, actor: Actor): Promise<Ruling<Urging>> {
    const staff = mustBeSignedIn(actor);
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

  /** What is urged, and who owes the answer; undefined when there is none. */
  async find(matter: Matter): Promise<UrgedMatter> {
    const { requestId, dutyId, reportId, taskId, agencyCode } = matter;
    if (requestId) {
      const agencyId = await this.matters.agencyOfRequest(requestId);
      return owed(agencyId, { subject: 'request', requestId });
    }
    if (dutyId) {
      const agencyId = await this.matters.agencyOfDuty(dutyId);
      return owed(agencyId, { subject: 'duty', dutyId });
    }
    if (reportId) {
      const agencyId = await this.matters.keeperOfReport(reportId);
      return owed(agencyId, { subject: 'report', reportId });
    }
    if (taskId) return this.#task(taskId, matter);
    const agency = await this.agencies.byCodeOn((agencyCode ?? '').trim(), this.clock.today());
    return owed(agency?.id, { subject: 'general' });
  }

  /** A task that nobody answers any more cannot be urged. */
  async #task(taskId: string, { addresseeId, agencyCode }: Matter): Promise<UrgedMatter> {
    const task = await this.directives.findTask(taskId);
    if (task === undefined) return undefined;
    const cell = (await this.cells.of([task])).find(
      ({ addressee, answerer }) =>
        answerer?.code === agencyCode && addressee.id === (addresseeId ?? answerer?.id),
    );
    if (!cell?.answerer) return undefined;
    return owed(cell.answerer.id, { subject: 'task', taskId, addresseeId: cell.addressee.id });
  }
}

function owed(
  agencyId: string | undefined,
  thing: Pick<Urging, 'subject'> & Partial<Urging>,
): UrgedMatter {
  if (agencyId === undefined) return undefined;
  const { requestId = null, dutyId = null, taskId = null, addresseeId = null } = thing;
  const { subject, reportId = null } = thing;
  return { subject, agencyId, requestId, dutyId, taskId, addresseeId, reportId };
}

const signature = ({ role, id }: StaffActor) => ({ actorRole: role, actorId: id });
