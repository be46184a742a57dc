import { AsyncLocalStorage } from 'node:async_hooks';

/** How many SQL statements one operation sent, and which, so that a budget can be asserted. */
export type QueryCount = { statements: string[] };

const counting = new AsyncLocalStorage<QueryCount>();

export function countQuery(text: string): void {
  counting.getStore()?.statements.push(text);
}

/** Counts the statements that `work` sends, wherever it sends them from. */
export async function countingQueries<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: readonly string[] }> {
  const count: QueryCount = { statements: [] };
  const result = await counting.run(count, work);
  return { result, statements: count.statements };
}
