import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { QUERY_BUDGET } from '../../../test/query-budget.ts';
import { countingQueries } from '../query-count.ts';

/** Public queries with every field that costs a statement; those of staff and requesters assert their line beside their own tests. */
const PUBLIC: Record<string, string> = {
  agencies: `{ agencies(search: "ba dinh", first: 100) { totalCount edges { matched node {
    name contactPoint { unit } parent { name } successors { name } } } } }`,
  agency: '{ agency(code: "001") { name parent { name } successors { name } } }',
  deadline: '{ deadline(input: { duty: "publish", startsOn: "2026-11-23" }) { __typename } }',
  statutes: '{ statutes { title } }',
  workCalendar: '{ workCalendar(year: 2026) { version daysOff { name } } }',
};

describe('the budget of statements', () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    // The days of a calendar are read once per process.
    await api.ask(String(PUBLIC.workCalendar));
  });
  afterAll(() => api.close());

  it.each(Object.entries(PUBLIC))('is kept by %s', async (field, query) => {
    const { result, statements } = await countingQueries(() => api.ask(query));
    expect(result.errors).toBeUndefined();
    expect(statements).toHaveLength(QUERY_BUDGET[field] ?? -1);
  });

  it('has a line for every query of the schema', () => {
    const fields = Object.keys(
      api.application.get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {},
    );
    expect(fields.filter((field) => !(field in QUERY_BUDGET))).toEqual([]);
  });
});
