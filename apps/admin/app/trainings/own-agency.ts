import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';

const OwnAgency = graphql(`
  query OwnAgency {
    me {
      id
      agency {
        code
      }
    }
  }
`);

/** The body of whoever is signed in: what they write down is its own. */
export async function ownAgencyCode(): Promise<string> {
  const { me } = await askApi(OwnAgency, {});
  if (!me) throw new Error('The API answered without a signed-in person.');
  return me.agency.code;
}
