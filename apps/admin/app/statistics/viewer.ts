import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';

const StatisticsViewer = graphql(`
  query StatisticsViewer {
    me {
      id
      role
      agency {
        code
      }
    }
  }
`);

/** Who looks at figures; null for those who look after accounts and see none. */
export async function viewer(signal: AbortSignal) {
  const { me } = await askApi(StatisticsViewer, {}, signal);
  return me && me.role !== 'administrator' ? me : null;
}
