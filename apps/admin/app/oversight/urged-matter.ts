import { optionalText } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { PrepareUrgingQuery, UrgedMatterForm } from '../gql/graphql.ts';

const PrepareUrging = graphql(`
  query PrepareUrging($matter: UrgedMatterForm!) {
    me {
      id
    }
    urgedMatter(matter: $matter) {
      subject
      about
      agency {
        name
      }
    }
  }
`);

/** How the address of the form names what is urged; the form sends the same names. */
const NAMES = {
  'yeu-cau': 'requestId',
  'nghia-vu': 'dutyId',
  'bao-cao': 'reportId',
  'nhiem-vu': 'taskId',
  giao: 'addresseeId',
  'tra-loi': 'agencyCode',
} as const satisfies Record<string, keyof UrgedMatterForm>;

type Name = keyof typeof NAMES;
export type UrgedMatter = NonNullable<PrepareUrgingQuery['urgedMatter']> & {
  fields: UrgedMatterForm;
};

export function urgePath(matter: Partial<Record<Name, string>>): string {
  return `/don-doc?${new URLSearchParams(matter)}`;
}

/** What the address names; null when it names nothing, or nothing that there is. */
export async function matterAt(
  search: URLSearchParams,
  signal: AbortSignal,
): Promise<UrgedMatter | null> {
  const named = Object.entries(NAMES).flatMap(([name, field]) => {
    const value = search.get(name);
    return value ? [[field, value]] : [];
  });
  if (named.length === 0) return null;
  const fields: UrgedMatterForm = Object.fromEntries(named);
  const { urgedMatter } = await askApi(PrepareUrging, { matter: fields }, signal);
  return urgedMatter ? { ...urgedMatter, fields } : null;
}

/** What the form was about; `matter` is the code that was typed where nothing was named. */
export function matterTyped(typed: FormData): UrgedMatterForm {
  const fields = Object.values(NAMES).map((field) => [field, optionalText(typed, field)] as const);
  const matter: UrgedMatterForm = Object.fromEntries(fields);
  return { ...matter, agencyCode: matter.agencyCode ?? optionalText(typed, 'matter') };
}
