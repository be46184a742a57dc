import type { ItemShown, RequestShown } from '../request/request-document.ts';

/** Whether deciding this item leaves none undecided, which ends the work on the request. */
export function decidesLastItem({ items }: RequestShown, item: ItemShown | null): boolean {
  return items.every(({ number, outcome }) => outcome || number === item?.number);
}
