import type { Placement } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { AgencyRepository, type Agency, type AgencySuccession } from './agency.repository.ts';
import { PlacementRepository, type KeptFormerName } from './placement.repository.ts';

/** One statement for the agencies that the fields of an answer name, however many name them. */
@Injectable()
export class AgencyLoaders {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly places: PlacementRepository,
  ) {}

  readonly byId = perRequest(
    () =>
      new Batch<string, Agency>(async (ids) => {
        const found = await this.agencies.byIds(ids);
        return new Map(found.map((agency) => [agency.id, agency]));
      }),
  );

  /** The successions that lead from a body to whoever answers for it. */
  readonly successions = perRequest(
    () =>
      new Batch<string, AgencySuccession[]>(async (ids) => {
        const found = await this.agencies.successionsFrom(ids);
        return new Map(ids.map((id) => [id, found]));
      }),
  );

  readonly placements = perRequest(
    () =>
      new Batch<string, Placement[]>(async (ids) => {
        const found = await this.places.of(ids);
        return Map.groupBy(found, ({ agencyId }) => agencyId);
      }),
  );

  readonly formerNames = perRequest(
    () =>
      new Batch<string, KeptFormerName[]>(async (ids) => {
        const found = await this.places.formerNames(ids);
        return Map.groupBy(found, ({ agencyId }) => agencyId);
      }),
  );
}
