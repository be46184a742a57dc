import { randomUUID } from 'node:crypto';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import {
  allows,
  previewDeadline,
  register,
  submit,
  violates,
  type Actor,
  type Deadline,
  type InformationRequest,
  type IntakeForm,
  type RequestForm,
  type RequestPreview,
  type Ruling,
  type Submission,
  type SubmitCircumstances,
} from '@minhbach/domain';
import { agencyInLaw, AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import type { StaffActor } from '../identity/actor.ts';
import { LookRepository } from '../looks/look.repository.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { RequestAccess } from './access.repository.ts';
import { newAccessCode } from '../platform/access-code.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { References } from './references.ts';
import { RequestRepository } from './request.repository.ts';
import { RequestService } from './request.service.ts';
import { fileOf } from './requester-file.ts';
import { SubmissionRepository, type Sending } from './submission.repository.ts';
import type { SubmissionViolation } from '../platform/submission-violations.ts';

export type Submitted = { request: InformationRequest; accessCode: string };
/** A ruling of the law, or that the same key came before with another form or too long ago. */
export type SubmitRuling = Ruling<Submitted> | { allowed: false; repeated: SubmissionViolation };
export type PreviewRuling = Ruling<RequestPreview & { deadline: Deadline; agency: Agency }>;

/** How requests begin: sent by a person, registered by an officer, or sent on to the right body. */
@Injectable()
export class SubmissionService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: RequestAccess,
    private readonly agencies: AgencyRepository,
    private readonly calendars: WorkCalendarRepository,
    private readonly looks: LookRepository,
    private readonly references: References,
    private readonly requesters: RequesterRepository,
    private readonly requests: RequestRepository,
    private readonly service: RequestService,
    private readonly submissions: SubmissionRepository,
  ) {}

  submit(form: RequestForm, idempotencyKey: string, sample = false): Promise<SubmitRuling> {
    const sending = { sender: 'public', idempotencyKey, form };
    return this.#once(sending, null, async () => {
      const agency = await this.#addressed(form.agencyCode);
      return this.#begin(sending, agency, sample, null, (circumstances) =>
        submit(form, circumstances),
      );
    });
  }

  register(
    form: IntakeForm,
    idempotencyKey: string,
    actor: StaffActor,
    sample = false,
  ): Promise<SubmitRuling> {
    const sending = { sender: actor.id, idempotencyKey, form };
    return this.#once(sending, actor, async () => {
      const agency =
        form.agencyCode == null
          ? await this.agencies.byId(actor.agencyId)
          : await this.#addressed(form.agencyCode);
      if (actor.role !== 'contact_officer') return violates('role_not_allowed');
      if (agency !== undefined && agency.id !== actor.agencyId)
        return violates('not_your_request', [], 'agencyCode');
      return this.#begin(sending, agency, sample, actor, (circumstances) =>
        register(form, circumstances),
      );
    });
  }

  /** An item that another body must answer becomes a request there, with an access code of its own. */
  async redirect(
    { id, item, actor }: { id: string; item: number; actor: Actor },
    idempotencyKey: string,
  ): Promise<SubmitRuling> {
    // Before an earlier answer is looked up: whoever may not see the request learns no code of its successor.
    const seen = await this.requests.findFor(actor, id);
    if (seen === undefined) throw new NotFoundException('Không tìm thấy yêu cầu.');
    const sending = { sender: id, idempotencyKey, form: { item } };
    return this.#once(sending, actor, async () => {
      const accessCode = newAccessCode();
      const agency = await this.#rightAgency(id, item, actor);
      let begun: InformationRequest | undefined;
      const action = { type: 'redirect_item', item } as const;
      const act = { id, action, actor, expectedVersion: null };
      const ruling = await this.service.act(act, async (transaction, { linked }) => {
        if (linked === null) throw new Error('A redirected item is always linked.');
        begun = linked.request;
        const owed = this.service.owe(linked, agency?.name ?? '');
        await this.requests.add(transaction, linked, owed);
        await this.access.grant(transaction, begun, accessCode);
        await this.submissions.add(transaction, sending, { requestId: begun.id, accessCode });
      });
      if (!ruling.allowed) return ruling;
      if (begun === undefined) throw new Error('A redirected item is always linked.');
      return allows({ request: begun, accessCode });
    });
  }

  /** What would follow if the form were sent now; nothing is kept. */
  async preview(form: RequestForm): Promise<PreviewRuling> {
    const agency = await this.#addressed(form.agencyCode);
    const actor = { kind: 'requester', id: '' } as const;
    const ruling = previewDeadline(form, { ...(await this.#today(agency)), actor });
    if (!ruling.allowed) return ruling;
    const { deadline } = ruling.effect;
    if (agency === undefined || deadline === null)
      throw new Error('A form that may be sent has an agency and a clock.');
    return allows({ ...ruling.effect, deadline, agency });
  }

  /** The same key with the same form is one request with one answer, however often it comes. */
  async #once(
    sending: Sending,
    viewer: Actor | null,
    begin: () => Promise<SubmitRuling>,
  ): Promise<SubmitRuling> {
    const earlier = await this.#earlier(sending, viewer);
    if (earlier !== undefined) return earlier;
    try {
      return await begin();
    } catch (fault) {
      // Two at once: one was kept, the other's transaction given up.
      if (!(fault instanceof SentMeanwhile)) throw fault;
      const kept = await this.#earlier(sending, viewer);
      if (kept === undefined) throw fault;
      return kept;
    }
  }

  async #earlier(sending: Sending, viewer: Actor | null): Promise<SubmitRuling | undefined> {
    const earlier = await this.submissions.find(sending);
    if (earlier === undefined) return undefined;
    if (earlier.kind === 'other_form')
      return { allowed: false, repeated: 'idempotency_key_reused' };
    if (earlier.kind === 'same_form_too_old') return { allowed: false, repeated: 'already_sent' };
    // Whoever holds the key and the form is who sent it; a redirected item lies at another agency.
    const everywhere = { kind: 'system' } as const;
    const seenBy = viewer?.kind === 'staff' && sending.sender === viewer.id ? viewer : everywhere;
    const request = await this.requests.findFor(seenBy, earlier.requestId);
    return request && allows({ request, accessCode: earlier.accessCode });
  }

  async #begin(
    sending: Sending,
    agency: Agency | undefined,
    sample: boolean,
    staff: StaffActor | null,
    rule: (circumstances: SubmitCircumstances) => Ruling<Submission>,
  ): Promise<Ruling<Submitted>> {
    const requesterId = randomUUID();
    const actor = staff ?? ({ kind: 'requester', id: requesterId } as const);
    const fresh = { id: randomUUID(), reference: await this.references.unused() };
    const ruling = rule({ ...(await this.#today(agency)), actor, fresh, requesterId, sample });
    if (!ruling.allowed) return ruling;

    const { request, entry, content } = ruling.effect;
    const requester = this.requesters.sealNew(fileOf(content), requesterId);
    const accessCode = newAccessCode();
    await this.database.transaction(async (transaction) => {
      await this.requesters.add(transaction, requester);
      await this.requests.add(
        transaction,
        { request, entry },
        this.service.owe({ request, entry }, agency?.name ?? ''),
      );
      await this.access.grant(transaction, request, accessCode);
      await this.looks.countAsked(transaction, sending.idempotencyKey);
      const kept = { requestId: request.id, accessCode };
      if (!(await this.submissions.add(transaction, sending, kept))) throw new SentMeanwhile();
    });
    return allows({ request, accessCode });
  }

  async #today(agency: Agency | undefined) {
    return {
      agency: agency ? agencyInLaw(agency) : null,
      now: hanoiInstant(this.clock.now()),
      today: this.clock.today(),
      calendar: await this.calendars.current(),
    };
  }

  async #rightAgency(id: string, item: number, actor: Actor): Promise<Agency | undefined> {
    const request = await this.requests.findFor(actor, id);
    const refused = request?.items.find(({ number }) => number === item);
    const rightId = refused?.refusal?.rightAgencyId;
    return rightId ? this.agencies.byId(rightId) : undefined;
  }

  /** Today's bearer of the code or, when it is no more, its last: the rules then say so. */
  async #addressed(code: string): Promise<Agency | undefined> {
    const typed = code.trim();
    return (
      (await this.agencies.byCodeOn(typed, this.clock.today())) ??
      (await this.agencies.latestByCode(typed, this.clock.today()))
    );
  }
}

class SentMeanwhile extends Error {}
