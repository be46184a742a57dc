import { randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import {
  allows,
  decidePetition,
  lodgePetition,
  petitionReference,
  REFERENCE_RANDOM_SIGNS,
  violates,
  yearOf,
  type Actor,
  type Petition,
  type PetitionAction,
  type Ruling,
} from '@minhbach/domain';
import { agencyInLaw, AgencyRepository, type Agency } from '../agencies/agency.repository.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { VISITOR } from '../identity/actor.ts';
import { accessCodeHash } from '../platform/access-code.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { Keys } from '../platform/keys.ts';
import type { SubmissionViolation } from '../platform/submission-violations.ts';
import { EMPTY_FILE, RequesterRepository } from '../requesters/requester.repository.ts';
import { petitionNotices } from './petition-notices.ts';
import { sendingOf, type Sending } from './petition-sending.ts';
import { PetitionRepository, type KeptPetition } from './petition.repository.ts';

const REPEATABLE_MS = 24 * 60 * 60 * 1000;
const STEPS = 2 ** 32;

export type Lodged = { petition: Petition; accessCode: string };
/** A ruling of the law, or that the same key came before with another form or too long ago. */
export type LodgeRuling = Ruling<Lodged> | { allowed: false; repeated: SubmissionViolation };
export type PetitionAct = {
  id: string;
  action: PetitionAction;
  actor: Actor;
  /** The version that the actor saw; null for whoever cannot act at the same time as another. */
  expectedVersion: number | null;
};

/** Gathers what a decision on a petition depends on, asks the domain, keeps the answer. */
@Injectable()
export class PetitionService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
    private readonly agencies: AgencyRepository,
    private readonly calendars: WorkCalendarRepository,
    private readonly entries: EntryReads,
    private readonly requesters: RequesterRepository,
    private readonly petitions: PetitionRepository,
  ) {}

  /** The same key with the same form is one petition with one answer, however often it comes. */
  async lodge(sending: Sending): Promise<LodgeRuling> {
    const { accessCode, ...sent } = sendingOf(this.keys, sending);
    const earlier = await this.#earlier(sent, accessCode);
    if (earlier !== undefined) return earlier;

    const entry = (await this.entries.findFor(VISITOR, sending.entryId)) ?? null;
    const publisher = entry?.agencyId ? await this.agencies.byId(entry.agencyId) : undefined;
    const petitionerId = randomUUID();
    const ruling = lodgePetition(sending.form, {
      ...(await this.#now()),
      entry,
      publisher: publisher ? agencyInLaw(publisher) : null,
      petitionerId,
      sample: false,
    });
    if (!ruling.allowed) return ruling;
    const { petition, line, email } = ruling.effect;
    const petitioner = this.requesters.sealNew({ ...EMPTY_FILE, email }, petitionerId);
    const { reference } = petition;
    const about = { origin: reference, agency: publisher?.name ?? '' };
    const kept = { petition, line, letters: petitionNotices(line.action, petition, about) };
    const codeHash = accessCodeHash(this.keys.for('access_code'), reference, accessCode);
    try {
      await this.database.transaction(async (transaction) => {
        await this.requesters.add(transaction, petitioner);
        const isNew = await this.petitions.addSent(transaction, kept, { ...sent, codeHash });
        if (!isNew) throw new SentMeanwhile();
      });
      return allows({ petition, accessCode });
    } catch (fault) {
      // Two at once: one was kept, the other's transaction given up.
      if (!(fault instanceof SentMeanwhile)) throw fault;
      const answer = await this.#earlier(sent, accessCode);
      if (answer === undefined) throw fault;
      return answer;
    }
  }

  /**
   * Takes one step on one petition.
   *
   * @throws NotFoundException when the actor may not see it, or there is none
   */
  async act({ id, action, actor, expectedVersion }: PetitionAct): Promise<Ruling<Petition>> {
    const seen = await this.petitions.findFor(actor, id);
    if (seen === undefined) throw new NotFoundException('Không tìm thấy kiến nghị.');
    const own = await this.agencies.byId(seen.agencyId);
    const toAgency = action.type === 'forward_petition' ? await this.#named(action) : undefined;
    const origin = await this.petitions.originOf(seen);
    const now = await this.#now();

    const ruling = await this.petitions.change(id, async (petition, transaction) => {
      if (expectedVersion !== null && expectedVersion !== petition.version)
        return violates('changed_meanwhile');
      const entry = await this.entries.findFor(VISITOR, petition.entryId, transaction);
      if (entry === undefined) throw new Error(`Petition ${id} lost its entry.`);
      const decided = decidePetition(petition, action, {
        ...now,
        actor,
        entry,
        toAgency: toAgency ? agencyInLaw(toAgency) : null,
      });
      if (!decided.allowed) return decided;
      const { linked } = decided.effect;
      return allows({
        ...withLetters(decided.effect, own, origin),
        linked: linked && withLetters(linked, toAgency, origin),
      });
    });
    return ruling.allowed ? allows(ruling.effect.petition) : ruling;
  }

  async #earlier(
    { sendingKey, formHash }: { sendingKey: string; formHash: string },
    accessCode: string,
  ): Promise<LodgeRuling | undefined> {
    const found = await this.petitions.bySending(sendingKey);
    if (found === undefined) return undefined;
    if (found.formHash !== formHash) return { allowed: false, repeated: 'idempotency_key_reused' };
    const isOld = found.sentAt.getTime() < this.clock.now().getTime() - REPEATABLE_MS;
    if (isOld) return { allowed: false, repeated: 'already_sent' };
    return allows({ petition: found.petition, accessCode });
  }

  async #now() {
    return {
      now: hanoiInstant(this.clock.now()),
      today: this.clock.today(),
      calendar: await this.calendars.current(),
      fresh: { id: randomUUID(), reference: await this.#unusedReference() },
    };
  }

  async #named({ toAgencyCode }: { toAgencyCode: string }): Promise<Agency | undefined> {
    const code = toAgencyCode.trim();
    return (
      (await this.agencies.byCodeOn(code, this.clock.today())) ??
      (await this.agencies.latestByCode(code, this.clock.today()))
    );
  }

  async #unusedReference(): Promise<string> {
    for (;;) {
      const random = Array.from({ length: REFERENCE_RANDOM_SIGNS }, () => randomInt(STEPS) / STEPS);
      const drawn = petitionReference(yearOf(this.clock.today()), random);
      if (!(await this.petitions.isTaken(drawn))) return drawn;
    }
  }
}

class SentMeanwhile extends Error {}

function withLetters(
  { petition, line }: Omit<KeptPetition, 'letters'>,
  agency: Agency | undefined,
  origin: string,
): KeptPetition {
  const about = { origin, agency: agency?.name ?? '' };
  return { petition, line, letters: petitionNotices(line.action, petition, about) };
}
