/** What a change of the tree touches, each counted in its preview. */
export const TREE_MATTERS = [
  'open_request',
  'open_petition',
  'duty_ahead',
  'published_entry',
  'active_staff',
  'contact_point',
] as const;
export type TreeMatter = (typeof TREE_MATTERS)[number];
export type MatterCount = { matter: TreeMatter; count: number };
