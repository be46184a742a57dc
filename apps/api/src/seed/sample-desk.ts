import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  addDays,
  type Actor,
  type CalendarDate,
  type Channel,
  type InformationRequest,
  type RequestForm,
} from '@minhbach/domain';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { DocumentTexts } from '../document-texts/document-texts.repository.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import { DocumentService } from '../documents/document.service.ts';
import { FolderBlobStore } from '../documents/folder-blob-store.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import type { Database } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { NoticeRepository } from '../notices/notice.repository.ts';
import { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Ground } from '../platform/platform.module.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { AccessAttempts } from '../requests/access-attempts.repository.ts';
import { RequestAccess } from '../requests/access.repository.ts';
import { hanoiInstant } from '../platform/hanoi-instant.ts';
import { References } from '../requests/references.ts';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { LinkChecks } from '../links/link-checks.repository.ts';
import { LookRepository } from '../looks/look.repository.ts';
import { AddressChecks } from '../requests/address-checks.repository.ts';
import { ItemFollowUps } from '../requests/item-follow-ups.ts';
import { PublicationDueRepository } from '../requests/publication-due.repository.ts';
import { PublicPlaceRepository } from '../requests/public-place.repository.ts';
import { RequestFacts } from '../requests/request-facts.ts';
import { RequestReads } from '../requests/request-reads.repository.ts';
import { RequestRepository } from '../requests/request.repository.ts';
import { RequestService } from '../requests/request.service.ts';
import { SubmissionRepository } from '../requests/submission.repository.ts';
import { SubmissionService } from '../requests/submission.service.ts';
import type { SampleStep } from './sample-plans.ts';

/** One request from its sending to wherever its story ends. */
export type SampleStory = {
  /** Sent once under it, however often the seed runs. */
  key: string;
  /** The moment of sending: a day, and `08:10`. */
  sentOn: CalendarDate;
  time: string;
  form: RequestForm;
  /** Where it came in; over the web where nobody at the agency can register it. */
  channel: Channel | undefined;
  steps: readonly SampleStep[];
  /** False where the statute of the day may know no such step: the story ends there. */
  mustHold: boolean;
};

const SAMPLE_FILE = 'Dữ liệu mẫu: tài liệu cung cấp cho người yêu cầu sẽ nằm ở đây.\n';

export type SampleDesk = ReturnType<typeof openDesk>;

/**
 * Works a story through the same services as a real request, with the clock set to each of its days.
 *
 * @returns false when an earlier start has told it
 */
export async function play(
  desk: SampleDesk,
  story: SampleStory,
  today: CalendarDate,
): Promise<boolean> {
  const { sentOn, time, steps, mustHold } = story;
  desk.clock.set(`${sentOn}T${time}:00+07:00`);
  const begun = await begin(desk, story);
  if (!begun.allowed) return refuse(story, 'sending', begun);
  let { request } = begun.effect;
  // An earlier start may have been cut off in the middle of it: it stays as it is.
  if (request.version > 1) return false;

  for (const { afterDays, by, action, withFile } of steps) {
    const day = addDays(sentOn, afterDays);
    if (day > today) return true;
    desk.clock.set(`${day}T10:00:00+07:00`);
    const actor = await actorOf(desk, by, request);
    const documentId = withFile ? await keepSampleFile(desk, request, actor) : '';
    const taken = typeof action === 'function' ? action(request, documentId) : action;
    const ruling = await desk.service.act({
      id: request.id,
      action: taken,
      actor,
      expectedVersion: null,
    });
    if (!ruling.allowed) return refuse(story, taken.type, ruling);
    request = ruling.effect;
  }
  return true;

  function refuse(of: SampleStory, what: string, ruling: object): true {
    if (mustHold) throw new Error(`Sample ${of.key}, ${what}: ${JSON.stringify(ruling)}`);
    return true;
  }
}

/** As its channel says, where the agency has somebody to register it. */
async function begin(desk: SampleDesk, { form, key, channel }: SampleStory) {
  const agency = await desk.agencies.byCodeOn(form.agencyCode, desk.clock.today());
  const officer = (await desk.people).get(`${agency?.id} contact_officer`);
  if (channel === undefined || channel === 'web' || officer === undefined || agency === undefined)
    return desk.submissions.submit(form, key, true);
  const sentAt = hanoiInstant(desk.clock.now());
  const intake = { ...form, channel, sentAt, receivedOn: desk.clock.today() };
  const role = 'contact_officer' as const;
  const actor = { kind: 'staff', id: officer, agencyId: agency.id, role } as const;
  return desk.submissions.register(intake, key, actor, true);
}

async function actorOf(
  { people }: SampleDesk,
  by: SampleStep['by'],
  { requesterId, agencyId }: InformationRequest,
): Promise<Actor> {
  if (by === 'requester') return { kind: 'requester', id: requesterId };
  const id = (await people).get(`${agencyId} ${by}`);
  if (id === undefined) throw new Error(`No sample ${by} at agency ${agencyId}.`);
  return { kind: 'staff', id, role: by, agencyId };
}

async function keepSampleFile(
  { files }: SampleDesk,
  { id }: InformationRequest,
  actor: Actor,
): Promise<string> {
  if (actor.kind !== 'staff') throw new Error('Only staff bring files.');
  const source = Readable.from([Buffer.from(SAMPLE_FILE)]);
  const upload = { source, name: 'tai-lieu-mau.txt', kind: 'answer', requestId: id } as const;
  const kept = await files.keep(upload, actor);
  if (typeof kept === 'string') throw new Error(`The sample file was refused: ${kept}.`);
  return kept.id;
}

/** A clock that is set by hand, for days that have passed. */
class SampleClock extends Clock {
  #instant = 0;

  set(instant: string): void {
    this.#instant = Date.parse(instant);
  }

  override now(): Date {
    return new Date(this.#instant);
  }
}

export function openDesk({ config, opened, keys }: Pick<Ground, 'config' | 'opened' | 'keys'>) {
  const { database } = opened;
  const clock = new SampleClock();
  const agencies = new AgencyRepository(database);
  const calendars = new WorkCalendarRepository(database);
  const jobs = new JobQueue(opened);
  const { documents, files } = openFiles({ config, database, clock, jobs });
  const register = new RegisterRepository(database);
  const requesters = new RequesterRepository(database, keys, clock);
  const requests = new RequestRepository(database, clock, register, requesters);
  const references = new References(clock, requests);
  const service = new RequestService(
    clock,
    agencies,
    calendars,
    documents,
    new NoticeRepository(database, config, jobs, clock),
    requesters,
    references,
    factsOf(database, { agencies, requesters, requests }),
    followUpsOf(database, clock),
    requests,
  );
  const submissions = new SubmissionService(
    database,
    clock,
    new RequestAccess(database, keys, new AccessAttempts(database, clock)),
    agencies,
    calendars,
    new LookRepository(database, clock, keys),
    references,
    requesters,
    requests,
    service,
    new SubmissionRepository(database, keys, clock),
  );
  const reads = new RequestReads(database, documents, requesters);
  return {
    agencies,
    clock,
    files,
    reads,
    service,
    submissions,
    people: peopleOf(new StaffRepository(database, clock)),
  };
}

type FileGround = { config: Config; database: Database; clock: Clock; jobs: JobQueue };

function openFiles({ config, database, clock, jobs }: FileGround) {
  const texts = new DocumentTexts(database, clock, jobs);
  const documents = new DocumentRepository(database, clock, texts);
  const blobs = new FolderBlobStore(join(config.dataDir, 'files'));
  return { documents, files: new DocumentService(config, blobs, documents, texts) };
}

type FactSources = {
  agencies: AgencyRepository;
  requesters: RequesterRepository;
  requests: RequestRepository;
};

function factsOf(database: Database, { agencies, requesters, requests }: FactSources) {
  const entries = new EntryReads(database);
  const links = new LinkChecks(database);
  const addresses = new AddressChecks(database);
  return new RequestFacts(agencies, requesters, requests, entries, links, addresses);
}

const followUpsOf = (database: Database, clock: Clock) =>
  new ItemFollowUps(
    new PublicationDueRepository(database, clock),
    new PublicPlaceRepository(database),
  );

async function peopleOf(staff: StaffRepository): Promise<ReadonlyMap<string, string>> {
  const everyone = { kind: 'staff', id: '', agencyId: '', role: 'administrator' } as const;
  const { members } = await staff.list(everyone, { agencyCode: null, limit: 100, after: null });
  return new Map(members.map(({ id, agencyId, role }) => [`${agencyId} ${role}`, id]));
}
