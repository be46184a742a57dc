import type { Case } from './case.server.ts';

/** Whether the law lets the requester do this now. The API decides; the page only shows. */
export function isOpen(
  { openActions }: Pick<Case, 'openActions'>,
  action: Case['openActions'][number]['action'],
  item?: number,
): boolean {
  return openActions.some(
    (open) => open.action === action && (item === undefined || open.items.includes(item)),
  );
}
