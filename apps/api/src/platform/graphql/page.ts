import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

const PAGE_MAX = 100;

@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

export type Page<Row> = { edges: { cursor: string; node: Row }[]; pageInfo: PageInfoType };

/**
 * A page out of `first + 1` rows: the one too many says that there is a next page.
 *
 * @param keyOf what the order of the list is made of, such as `[dueOn, id]`
 */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  { after, keyOf }: { after: unknown; keyOf: (row: Row) => readonly (string | number | null)[] },
): Page<Row> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function pageSize(first: number): number {
  if (first < 1 || first > PAGE_MAX) throw badInput(`first: từ 1 đến ${PAGE_MAX}.`);
  return first;
}

const toCursor = (key: readonly (string | number | null)[]) =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** What the cursor was made of, or null without one; a cursor that we did not make is refused. */
export function fromCursor(
  cursor: string | null | undefined,
  length: number,
): (string | number | null)[] | null {
  if (cursor === null || cursor === undefined) return null;
  const key = parseKey(cursor);
  if (key === undefined || key.length !== length) throw foreignCursor();
  return key;
}

const NUMBER_MAX = 2_147_483_647;

/** Whether a part of a cursor can be the number of a row. */
export const isRowNumber = (part: unknown): part is number =>
  typeof part === 'number' && Number.isInteger(part) && part >= 0 && part <= NUMBER_MAX;

/** @throws for a cursor whose parts are none of ours */
export const foreignCursor = () => badInput('after: con trỏ trang không hợp lệ.');

function parseKey(cursor: string): (string | number | null)[] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(key) &&
      key.every((part) => part === null || typeof part === 'string' || typeof part === 'number');
    return isKey ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A request that the contract does not allow: the caller's mistake, told and not logged. */
export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

/** Shared by connections whose count is exact. */
@ObjectType({ isAbstract: true })
export abstract class CountedPage {
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
  @Field(() => Int) totalCount!: number;
}
