import {
  addDays,
  calendarDate,
  statuteNamed,
  type Actor,
  type CalendarDate,
  type Channel,
  type RequestForm,
} from '@minhbach/domain';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { WorkCalendarRepository } from '../calendar/work-calendar.repository.ts';
import { DocumentTexts } from '../document-texts/document-texts.repository.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import { StaffRepository } from '../identity/staff.repository.ts';
import type { Database } from '../platform/database.ts';
import { JobQueue } from '../platform/job-queue.ts';
import { NoticeRepository } from '../notices/notice.repository.ts';
import { Clock } from '../platform/clock.ts';
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
import { readSeed } from './read-seed.ts';
import { SAMPLE_PLANS, type SamplePlan, type SampleStep } from './sample-plans.ts';

type Row = Record<string, string>;
type Desk = ReturnType<typeof openDesk>;

/**
 * Sample requests, each marked as one, worked through the same services as real ones with the clock
 * set to each of their days. Only where nothing was ever asked, and only on the embedded database.
 */
export async function seedSampleRequests(
  ground: Pick<Ground, 'config' | 'clock' | 'opened' | 'keys'>,
) {
  const desk = openDesk(ground);
  if (!(await desk.reads.isEmpty())) return;
  const rows = new Map(readSeed('requests.csv').map((row) => [row.request_id, row]));
  const today = ground.clock.today();
  for (const [index, plan] of SAMPLE_PLANS.entries()) {
    const row = rows.get(plan.row);
    if (row === undefined) throw new Error(`seed/requests.csv has no row ${plan.row}.`);
    const sentOn = 'on' in plan ? calendarDate(plan.on) : addDays(today, -plan.daysAgo);
    // A demonstration that begins before August 2026 has no such request yet.
    if (sentOn <= today) await play(desk, row, plan, { index, sentOn, today });
  }
}

async function play(
  desk: Desk,
  row: Row,
  plan: SamplePlan,
  { index, sentOn, today }: { index: number; sentOn: CalendarDate; today: CalendarDate },
): Promise<void> {
  desk.clock.set(`${sentOn}T08:${String(10 + index).padStart(2, '0')}:00+07:00`);
  // Days counted back from today are written for the statute of today's demonstrations. One that begins
  // around 1 September 2026 puts some under the former statute: such a story ends where that knows no further step.
  const isUnderItsStatute = 'on' in plan || !isBefore01_2026(sentOn);
  const begun = await begin(desk, row, plan, index);
  if (!begun.allowed && !isUnderItsStatute) return;
  if (!begun.allowed) throw new Error(`Sample ${plan.row}: ${JSON.stringify(begun)}`);
  const { id, requesterId, agencyId } = begun.effect.request;

  for (const step of plan.steps ?? []) {
    const day = addDays(sentOn, step.afterDays);
    if (day > today) return;
    desk.clock.set(`${day}T10:00:00+07:00`);
    const actor = await actorOf(desk, step, { requesterId, agencyId });
    const ruling = await desk.service.act({
      id,
      action: step.action,
      actor,
      expectedVersion: null,
    });
    if (!ruling.allowed && !isUnderItsStatute) return;
    if (!ruling.allowed)
      throw new Error(
        `Sample ${plan.row}, ${step.action.type}: ${JSON.stringify(ruling.violations)}`,
      );
  }
}

const isBefore01_2026 = (day: CalendarDate): boolean =>
  day < statuteNamed('01/2026/QH16').inForceFrom;

/** As its channel says, where the agency has somebody to register it. */
async function begin(desk: Desk, row: Row, plan: SamplePlan, index: number) {
  const form = formOf(row, plan, index);
  const key = `mau-${index}`;
  const channel = plan.description === undefined ? INTAKE_CHANNELS[String(row.channel)] : undefined;
  const agency = await desk.agencies.byCodeOn(form.agencyCode, desk.clock.today());
  const officer = (await desk.people).get(`${agency?.id} contact_officer`);
  if (channel === undefined || officer === undefined || agency === undefined)
    return desk.submissions.submit(form, key, true);
  const sentAt = hanoiInstant(desk.clock.now());
  const intake = { ...form, channel, sentAt, receivedOn: desk.clock.today() };
  const role = 'contact_officer' as const;
  const actor = { kind: 'staff', id: officer, agencyId: agency.id, role } as const;
  return desk.submissions.register(intake, key, actor, true);
}

/** The words of seed/requests.csv; the rest came over the web. */
const INTAKE_CHANNELS: Readonly<Record<string, Channel>> = {
  'in-person': 'counter',
  post: 'postal',
  email: 'email',
};

async function actorOf(
  { people }: Desk,
  { by }: SampleStep,
  { requesterId, agencyId }: { requesterId: string; agencyId: string },
): Promise<Actor> {
  if (by === 'requester') return { kind: 'requester', id: requesterId };
  const id = (await people).get(`${agencyId} ${by}`);
  if (id === undefined) throw new Error(`No sample ${by} at agency ${agencyId}.`);
  return { kind: 'staff', id, role: by, agencyId };
}

function formOf(row: Row, { description, delivery }: SamplePlan, index: number): RequestForm {
  return {
    agencyCode: String(row.agency_code),
    items: [
      { description: description ?? String(row.text_vi), documentName: String(row.subject_vi) },
    ],
    delivery: delivery ?? 'electronic',
    purpose: row.purpose_vi || null,
    requester: {
      kind: 'citizen',
      fullName: String(row.requester_name),
      residence: 'Địa chỉ mẫu, thành phố Hà Nội',
      idNumber: `0010990000${String(index).padStart(2, '0')}`,
      phone: `09000000${String(index).padStart(2, '0')}`,
    },
  };
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

function openDesk({ config, opened, keys }: Pick<Ground, 'config' | 'opened' | 'keys'>) {
  const { database } = opened;
  const clock = new SampleClock();
  const agencies = new AgencyRepository(database);
  const calendars = new WorkCalendarRepository(database);
  const jobs = new JobQueue(opened);
  const documents = new DocumentRepository(
    database,
    clock,
    new DocumentTexts(database, clock, jobs),
  );
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
    reads,
    service,
    submissions,
    people: peopleOf(new StaffRepository(database, clock)),
  };
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
