import { Inject, Injectable } from '@nestjs/common';
import { count, inArray } from 'drizzle-orm';
import { DocumentRepository, type StoredDocument } from '../documents/document.repository.ts';
import type { StaffMember } from '../identity/staff.repository.ts';
import { staff } from '../identity/staff.table.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { RequesterRepository, type SealedRequester } from '../requesters/requester.repository.ts';
import { requesters } from '../requesters/requester.table.ts';
import { requests } from './request.table.ts';

/** What fields of a request lead to, each read with one statement for all requests of an answer. */
@Injectable()
export class RequestReads {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly documents: DocumentRepository,
    private readonly requesters: RequesterRepository,
  ) {}

  readonly requester = perRequest(
    () =>
      new Batch<string, SealedRequester>(async (ids) => {
        const rows = await this.database
          .select()
          .from(requesters)
          .where(inArray(requesters.id, [...ids]));
        return new Map(rows.map((row) => [row.id, row]));
      }),
  );

  readonly documentsOf = perRequest(
    () =>
      new Batch<string, StoredDocument[]>(async (ids) => {
        const rows = await this.documents.ofRequests(ids, { releasedOnly: false });
        return Map.groupBy(rows, ({ requestId }) => String(requestId));
      }),
  );

  readonly referenceOf = perRequest(
    () =>
      new Batch<string, string>(async (ids) => {
        const rows = await this.database
          .select({ id: requests.id, reference: requests.reference })
          .from(requests)
          .where(inArray(requests.id, [...ids]));
        return new Map(rows.map(({ id, reference }) => [id, reference]));
      }),
  );

  readonly staffMember = perRequest(
    () =>
      new Batch<string, StaffMember>(async (ids) => {
        const { id, name, email, role, agencyId, unit, deactivatedAt } = staff;
        const rows = await this.database
          .select({ id, name, email, role, agencyId, unit, deactivatedAt })
          .from(staff)
          .where(inArray(staff.id, [...ids]));
        return new Map(rows.map((row) => [row.id, row]));
      }),
  );

  readonly openingsOf = perRequest(
    () =>
      new Batch<string, Awaited<ReturnType<RequesterRepository['openingsOf']>>>(async (ids) =>
        Map.groupBy(await this.requesters.openingsOf(ids), ({ requestId }) => requestId),
      ),
  );

  /** Whether anything was ever asked here: the sample requests come once. */
  async isEmpty(): Promise<boolean> {
    const [row] = await this.database.select({ total: count() }).from(requests);
    return row?.total === 0;
  }
}
