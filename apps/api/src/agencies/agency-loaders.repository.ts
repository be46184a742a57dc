import { Injectable } from '@nestjs/common';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { AgencyRepository, type Agency } from './agency.repository.ts';

/** One statement for the agencies that the fields of an answer name, however many name them. */
@Injectable()
export class AgencyLoaders {
  constructor(private readonly agencies: AgencyRepository) {}

  readonly byId = perRequest(
    () =>
      new Batch<string, Agency>(async (ids) => {
        const found = await this.agencies.byIds(ids);
        return new Map(found.map((agency) => [agency.id, agency]));
      }),
  );

  readonly successors = perRequest(
    () =>
      new Batch<string, Agency[]>(async (ids) => {
        const found = await this.agencies.successorsOf(ids);
        return Map.groupBy(found, ({ predecessorId }) => predecessorId);
      }),
  );
}
