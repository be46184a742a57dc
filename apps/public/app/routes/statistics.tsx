import { sharedPage } from '../site/caching.ts';
import { StatisticsPage } from '../statistics/statistics-page.tsx';
import { statisticsOf } from '../statistics/statistics.server.ts';
import type { Route } from './+types/statistics';

export const headers = sharedPage;

/** The People's Committee of the city, below which all others stand. */
const CITY = '01';

export async function loader({ request }: Route.LoaderArgs) {
  return statisticsOf(request, CITY);
}

export default function CityStatistics({ loaderData }: Route.ComponentProps) {
  return <StatisticsPage of={loaderData} back="/co-quan" />;
}
