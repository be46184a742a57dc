import { agencyByCode } from '../agencies/agency.server.ts';
import { sharedPage } from '../site/caching.ts';
import { StatisticsPage } from '../statistics/statistics-page.tsx';
import { statisticsOf } from '../statistics/statistics.server.ts';
import type { Route } from './+types/agency-statistics';

export const headers = sharedPage;

export async function loader({ request, params: { ma } }: Route.LoaderArgs) {
  const agency = await agencyByCode(request, ma);
  if (!agency) throw new Response(null, { status: 404 });
  return statisticsOf(request, ma);
}

export default function AgencyStatistics({ loaderData }: Route.ComponentProps) {
  return <StatisticsPage of={loaderData} back={`/co-quan/${loaderData.agency.code}`} />;
}
