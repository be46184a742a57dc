import { graphql } from '../gql/gql.ts';
import type { StatisticsPageQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';
import { today } from '../site/today.server.ts';

const StatisticsPage = graphql(`
  query StatisticsPage($agencyCode: String!, $from: CalendarDate!, $until: CalendarDate!) {
    demoAccounts {
      role
    }
    figures {
      code
      group
      name
      definition
      unit
      isBrokenDown
      denominator
    }
    statistics(agencyCode: $agencyCode, from: $from, until: $until) {
      agency {
        code
        name
      }
      keeping
      missing
      isUpToDate
      cells {
        figure
        by
        value
        imported
      }
    }
  }
`);

export type Statistics = StatisticsPageQuery['statistics'] & {
  figures: StatisticsPageQuery['figures'];
  year: number;
  /** Whether sample requests are among what is counted. */
  hasSamples: boolean;
  years: readonly number[];
};
export type Figure = StatisticsPageQuery['figures'][number];

/** The first year in which anything could be asked under either statute. */
const FIRST_YEAR = 2018;

/** What everybody may see of a body and all below it, in the year that the address asks for or this one. */
export async function statisticsOf(request: Request, agencyCode: string): Promise<Statistics> {
  const thisYear = Number(today().slice(0, 4));
  const asked = new URL(request.url).searchParams.get('nam');
  const year = asked === null ? thisYear : Number(asked);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > thisYear)
    throw new Response(null, { status: 404 });
  const { demoAccounts, figures, statistics } = await askApi(request, StatisticsPage, {
    agencyCode,
    from: `${year}-01-01`,
    until: `${year}-12-31`,
  });
  const years = [thisYear - 3, thisYear - 2, thisYear - 1, thisYear];
  const hasSamples = demoAccounts.length > 0;
  return { ...statistics, figures, year, years, hasSamples };
}
