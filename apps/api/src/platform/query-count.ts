import { AsyncLocalStorage } from 'node:async_hooks';

const counting = new AsyncLocalStorage<string[]>();

/** Where a transaction begins and ends: the driver of one engine tells of it, the other's doesn't. */
const EDGE = /^(?:begin|commit|rollback|savepoint|release)\b/i;

/** The logger of both engines ends here. */
export function countQuery(text: string): void {
  if (!EDGE.test(text)) counting.getStore()?.push(text);
}

/** How many statements this request has sent so far. */
export const statementsSoFar = (): number => counting.getStore()?.length ?? 0;

/** Counts from here on for whatever `next` starts, unless someone outside is counting already. */
export function countFrom(next: () => void): void {
  if (counting.getStore()) next();
  else counting.run([], next);
}

/** The statements that `work` sends, wherever it sends them from. */
export async function countingQueries<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: readonly string[] }> {
  const statements: string[] = [];
  const result = await counting.run(statements, work);
  return { result, statements };
}
