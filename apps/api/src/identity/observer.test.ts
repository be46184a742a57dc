import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { cookieOf, person } from '../../test/people.ts';
import { ReportDesk } from '../../test/report-desk.ts';

let on: Api;
let cookie: string;
beforeAll(async () => {
  on = await startApi();
  cookie = await cookieOf(on, await person(on, 'observer', 'HN-VPHDND'));
});
afterAll(() => on.close());

const mutations = () => {
  const { schema } = on.application.get(GraphQLSchemaHost, { strict: false });
  const type = schema.getMutationType() as GraphQLObjectType; // the contract has mutations
  return Object.values(type.getFields());
};

/** A value that the contract takes: the shortest there is. */
function some(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return some(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, some(field.type)]),
    );
  return isScalarType(type) ? SCALARS[type.name] : undefined;
}
const ID = '00000000-0000-4000-8000-000000000000';
const SCALARS: Record<string, unknown> = {
  ID,
  String: 'a',
  Int: 1,
  Float: 1,
  Boolean: false,
  CalendarDate: '2026-11-23',
  DateTime: '2026-11-23T02:00:00.000Z',
};

const isComposite = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) || isListType(type)
    ? isComposite(type.ofType)
    : isObjectType(type) || isUnionType(type);

async function refusals(headers: Record<string, string>): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const { name, args, type } of mutations()) {
    const asked = args.filter((argument) => isNonNullType(argument.type));
    const declared = asked
      .map((argument) => `$${argument.name}: ${argument.type.toString()}`)
      .join(', ');
    const passed = asked.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const variables = Object.fromEntries(
      asked.map((argument) => [argument.name, some(argument.type)]),
    );
    const head = asked.length === 0 ? ['', ''] : [`(${declared})`, `(${passed})`];
    const query = `mutation ${head[0]} { ${name}${head[1]} ${isComposite(type) ? '{ __typename }' : ''} }`;
    const { errors } = await on.ask(query, variables, { headers });
    told[name] = errors?.[0] ? `${errors[0].extensions.code} ${errors[0].message}` : '';
  }
  return told;
}

it('changes nothing but what is written to them: every other mutation refuses an observer', async () => {
  const { chooseAlerts, ...told } = await refusals({ cookie });
  expect(chooseAlerts).toBe('');
  expect(Object.keys(told).length).toBeGreaterThan(60);
  expect(new Set(Object.values(told))).toEqual(
    new Set(['FORBIDDEN Vai trò của bạn chỉ đọc, không thay đổi dữ liệu.']),
  );
});

it('is refused for the role and not for what was sent: a visitor gets other answers', async () => {
  const told = Object.values(await refusals({}));
  expect(told.filter((words) => words.includes('chỉ đọc'))).toEqual([]);
});

it('reads requests across agencies, and brings in no file', async () => {
  const opened = await new Desk(on).opened();
  const council = new Desk(on, 'HN-VPHDND');
  expect(await council.look(opened, 'observer')).toMatchObject({ id: opened.id, openActions: [] });
  const upload = await on.inject({
    method: 'POST',
    url: `/files?request=${opened.id}`,
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=b' },
    payload: '--b--',
  });
  expect(upload.statusCode).toBe(403);
});

it('reads what overseers read of reports, tasks, contact points and training', async () => {
  const justice = new ReportDesk(on, 'HN-STP');
  await justice.open({ year: 2026, level: 'department' });
  const council = new ReportDesk(on, 'HN-VPHDND');
  const seen = await council.list(2026, 'observer');
  expect(seen.totalCount).toBeGreaterThan(10);
  expect(seen).toMatchObject({ mayOpen: false, mayCompile: false });
  expect(seen.totalCount).toBe((await justice.list(2026, 'overseer')).totalCount);

  const exact = `{ statistics(agencyCode: "01", from: "2026-01-01", until: "2026-12-31") { cells { figure by } } }`;
  const parts = ({ cells }: Shown) =>
    cells.filter(({ figure, by }: Shown) => figure === 'requests_by_channel' && by !== null);
  expect(parts(await council.ask(exact, {}, 'observer'))).not.toEqual([]);
  expect(parts(await council.ask(exact, {}, 'nobody'))).toEqual([]);
  const history = '{ contactHistory(agencyCode: "HN-SXD") { version } }';
  expect(await council.ask(history, {}, 'observer')).not.toBeNull();
  expect(await council.ask(history, {}, 'contact_officer')).toBeNull();
});
