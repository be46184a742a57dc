import { randomUUID } from 'node:crypto';
import type { CalendarDate, Instant } from '@minhbach/domain';
import { AgencyRepository } from '../src/agencies/agency.repository.ts';
import { RegisterRepository } from '../src/register/register.repository.ts';
import { EMPTY_FILE } from '../src/requesters/requester-identity.ts';
import { RequesterRepository } from '../src/requesters/requester.repository.ts';
import { RequestAccess } from '../src/requests/access.repository.ts';
import { requests } from '../src/requests/request.table.ts';
import type { Api } from './api.ts';

export type KeptRequest = {
  id: string;
  agencyId: string;
  requesterId: string;
  reference: string;
  accessCode: string;
};

const DAY = '2026-11-20' as CalendarDate; // a Friday, by sight
const SENT_AT = '2026-11-20T09:00:00+07:00' as Instant; // the same day

/** A request that stands in the database, for what hangs on requests without acting on them. */
export async function keptRequest(
  { application, opened, clock }: Api,
  { agencyCode = 'HN-SXD', email = null }: { agencyCode?: string; email?: string | null } = {},
): Promise<KeptRequest> {
  const agency = await new AgencyRepository(opened.database).byCodeOn(agencyCode, clock.today());
  if (agency === undefined) throw new Error(`No agency ${agencyCode}`);
  const requesters = application.get(RequesterRepository, { strict: false });
  const access = application.get(RequestAccess, { strict: false });
  const requester = requesters.sealNew(
    { ...EMPTY_FILE, fullName: 'Nguyễn Văn Mẫu', email },
    randomUUID(),
  );
  const id = randomUUID();
  const reference = `HN-26-${id.slice(0, 8).toUpperCase()}`;

  const accessCode = await opened.database.transaction(async (transaction) => {
    await requesters.add(transaction, requester);
    await transaction.insert(requests).values({
      id,
      reference,
      agencyId: agency.id,
      statute: '01/2026/QH16',
      channel: 'web',
      delivery: 'electronic',
      sentAt: SENT_AT,
      firstSentAt: SENT_AT,
      receivedOn: DAY,
      stage: 'received',
      extended: false,
      requesterId: requester.id,
      requesterKind: 'citizen',
      needs: [],
      directlyConcerned: false,
      missing: [],
      version: 1,
      sample: true,
      searchText: reference,
    });
    return access.grant(transaction, { id, reference });
  });
  return { id, agencyId: agency.id, requesterId: requester.id, reference, accessCode };
}

/** Writes a line about the request; answers its sequence. */
export async function writeLine(
  { application, opened, clock }: Api,
  { id, requesterId }: KeptRequest,
  { number, texts = {} }: { number: number; texts?: Record<string, string> },
): Promise<number> {
  const requesters = application.get(RequesterRepository, { strict: false });
  const key = requesters.keyOf(await requesters.find(requesterId));
  return opened.database.transaction((transaction) =>
    application.get(RegisterRepository, { strict: false }).append(
      transaction,
      {
        requestId: id,
        number,
        action: 'extend',
        actor: { role: 'contact_officer', id: null },
        stageAfter: 'in_progress',
        facts: {},
        at: clock.now(),
        on: DAY,
        texts,
      },
      key,
    ),
  );
}
