import { graphql } from '../gql/gql.ts';
import type { DutyOverviewQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';

const DutyOverview = graphql(`
  query DutyOverview {
    dutyOverview {
      agency {
        code
        name
      }
      completeness {
        met
        total
      }
      duties {
        due
        metOnTime
        metLate
        metDayUnknown
        overdue
        daysLateMost
      }
    }
  }
`);

export type OverviewRow = DutyOverviewQuery['dutyOverview'][number];

/** Every body of the city with how its duties to publish stand, those with most overdue first. */
export async function dutyOverview(request: Request): Promise<readonly OverviewRow[]> {
  const { dutyOverview: rows } = await askApi(request, DutyOverview, {});
  return rows;
}
