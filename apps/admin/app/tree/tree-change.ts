import { AGENCY_LEVELS, TREE_CHANGES } from '@minhbach/domain';
import { missingDays, oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { TreeChangeForm, TreePreviewQuery } from '../gql/graphql.ts';
import { outcomeOf, type Sent } from '../sent.ts';

const TreePreview = graphql(`
  query TreePreview($form: TreeChangeForm!) {
    me {
      id
    }
    treeChange(form: $form) {
      __typename
      ... on TreeChangePreview {
        version
        bodiesBelow
        years
        matters {
          matter
          count
        }
        before {
          parent {
            name
          }
          validFrom
          validUntil
        }
        after {
          parent {
            name
          }
          validFrom
          validUntil
        }
      }
      ...RefusalParts
    }
  }
`);

const ChangeTree = graphql(`
  mutation ChangeTree($form: TreeChangeForm!, $previewVersion: String!) {
    changeTree(form: $form, previewVersion: $previewVersion) {
      __typename
      ...RefusalParts
    }
  }
`);

type Previewed = Extract<TreePreviewQuery['treeChange'], { __typename: 'TreeChangePreview' }>;

/** A change as it stands before anybody has confirmed it, with what it touches. */
export type TreePreviewed = Previewed & { form: TreeChangeForm };
export type TreeSent = Sent & { preview: TreePreviewed | null };

/** How many successors the form has room for. */
export const HEIR_ROWS = [0, 1, 2] as const;

export async function previewTree(typed: FormData): Promise<TreeSent> {
  const missing = missingDays(typed, ['on']);
  if (missing.length > 0) return { isDone: false, errors: missing, preview: null };
  const form = read(typed);
  let preview: TreePreviewed | null = null;
  const sent = await outcomeOf(async () => {
    const { treeChange } = await askApi(TreePreview, { form });
    if (treeChange.__typename === 'TreeChangePreview') preview = { ...treeChange, form };
    return treeChange;
  });
  return { ...sent, preview };
}

export async function changeTree(typed: FormData): Promise<TreeSent> {
  const form = read(typed);
  const previewVersion = text(typed, 'previewVersion');
  const sent = await outcomeOf(
    async () => (await askApi(ChangeTree, { form, previewVersion })).changeTree,
  );
  return { ...sent, preview: null };
}

/** The fields as they are typed, and again as the preview carries them hidden. */
function read(typed: FormData): TreeChangeForm {
  return {
    type: oneOf(typed, 'type', TREE_CHANGES) ?? 'move',
    on: text(typed, 'on'),
    decision: text(typed, 'decision'),
    lateReason: optionalText(typed, 'lateReason'),
    agencyId: optionalText(typed, 'agencyId'),
    parentId: optionalText(typed, 'parentId'),
    agencyName: optionalText(typed, 'agencyName'),
    code: optionalText(typed, 'code'),
    level: oneOf(typed, 'level', AGENCY_LEVELS),
    heirs: HEIR_ROWS.flatMap((row) => {
      const agencyId = text(typed, `heir.${row}`);
      return agencyId ? [{ agencyId, subject: optionalText(typed, `subject.${row}`) }] : [];
    }),
  };
}
