import type pg from 'pg';

type Wanted = { requests: number; bodies: number; year: number };
export type BuiltYear = {
  stories: number;
  facts: number;
  seconds: number;
  sizes: Record<string, string>;
};

/**
 * Repeats the requests of the sample year, which were worked through the real services, until a year of a
 * large city is full: each at another body and moved by some days, with the facts that the domain made of
 * it moved alike. Of a copy there are the request and its facts, which is what figures read; the register
 * has only the originals. Always the same for the same number.
 */
export async function fillYear(client: pg.Client, wanted: Wanted): Promise<BuiltYear> {
  const startedAt = performance.now();
  // Foreign keys and the triggers that mark what changed would only repeat what is known here.
  await client.query('set session_replication_role = replica');
  await client.query("set work_mem = '512MB'");
  await addBodies(client, wanted);
  await client.query(STORIES);
  await client.query(BODY_NUMBERS, [`${wanted.year}-12-31`]);
  await client.query(COPIES, [wanted.requests, `${wanted.year}-01-01`]);
  await client.query(await requestsLike(client));
  await client.query(FACTS);
  await client.query('truncate statistic_months');
  await client.query(MONTHS);
  await client.query('set session_replication_role = origin');
  for (const table of ['requests', 'statistic_facts', 'statistic_months', 'agency_placements'])
    await client.query(`vacuum analyze ${table}`);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { ...(await counted(client)), seconds, sizes: await sizesOf(client) };
}

/** Below those that are there, in turn; every fiftieth moves to another on 1 July. */
async function addBodies(client: pg.Client, { bodies, year }: Wanted): Promise<void> {
  const half = [`${year}-06-30`, `${year}-07-01`];
  await client.query(
    `create temp table parents as select id, row_number() over (order by rank) - 1 as number
     from agencies where valid_until is null`,
  );
  await client.query(
    `insert into agencies (code, code_system, name, level, kind, source, rank)
     select 'BENCH-' || n, 'bench', 'Đơn vị thử tải ' || n, 'other', 'other', 'bench',
       (select max(rank) from agencies) + n
     from generate_series(1, $1 - (select count(*)::int from parents)) as n`,
    [bodies],
  );
  await client.query(
    `create temp table children as select id, row_number() over (order by rank) as number
     from agencies where code_system = 'bench'`,
  );
  const under = (offset: number) =>
    `join parents on parents.number = (children.number + ${offset}) % (select count(*) from parents)`;
  const moves = 'children.number % 50 = 0';
  await client.query(
    `insert into agency_placements (agency_id, parent_id, valid_until)
     select children.id, parents.id, case when ${moves} then $1::date end from children ${under(0)}`,
    [half[0]],
  );
  await client.query(
    `insert into agency_placements (agency_id, parent_id, valid_from)
     select children.id, parents.id, $1::date from children ${under(1)} where ${moves}`,
    [half[1]],
  );
}

const STORIES = `create temp table stories as
  select requests.id, min(f."on") as first_on, row_number() over (order by reference) - 1 as number
  from requests join statistic_facts f on f.request_id = requests.id group by requests.id`;

/** Those that are there on the last day of the year. */
const BODY_NUMBERS = `create temp table bodies as
  select id, row_number() over (order by rank) - 1 as number from agencies
  where valid_until is null or valid_until > $1`;

/** Primes spread stories over bodies and days; in the order of days, as life writes them. */
const COPIES = `create temp table copies as
  select n as number, gen_random_uuid() as id, stories.id as story_id, bodies.id as agency_id,
    $2::date + (n::bigint * 7919 % 365)::int - stories.first_on as shift
  from generate_series(1, $1::int) as n
  join stories on stories.number = n % (select count(*) from stories)
  join bodies on bodies.number = n::bigint * 104729 % (select count(*) from bodies)
  order by n::bigint * 7919 % 365, n`;

const FACTS = `insert into statistic_facts
    (kind, agency_id, "on", request_id, source, source_id, item, by, amount)
  select f.kind, copies.agency_id, f."on" + copies.shift, copies.id, 'request', copies.id, f.item, f.by,
    f.amount
  from copies join statistic_facts f on f.request_id = copies.story_id`;

/** What the triggers would have kept. */
const MONTHS = `insert into statistic_months (agency_id, month, kind, "by", amount, imported, count)
  select agency_id, date_trunc('month', "on")::date, kind, "by", amount, source = 'import', count(*)
  from statistic_facts group by 1, 2, 3, 4, 5, 6`;

/** Every column of the story, but for what tells its copies apart. */
async function requestsLike(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_name = 'requests' order by ordinal_position`,
  );
  const own: Record<string, string> = {
    id: 'copies.id',
    agency_id: 'copies.agency_id',
    reference: "'BENCH-' || copies.number",
  };
  const value = ({ name, type }: (typeof rows)[number]) =>
    own[name] ??
    (type === 'date' ? `requests."${name}" + copies.shift` : undefined) ??
    (type.startsWith('timestamp')
      ? `requests."${name}" + make_interval(days => copies.shift)`
      : `requests."${name}"`);
  return `insert into requests (${rows.map(({ name }) => `"${name}"`).join(', ')})
    select ${rows.map(value).join(', ')} from copies join requests on requests.id = copies.story_id`;
}

async function counted(client: pg.Client): Promise<Pick<BuiltYear, 'stories' | 'facts'>> {
  const { rows } = await client.query<Pick<BuiltYear, 'stories' | 'facts'>>(
    `select (select count(*)::int from stories) as stories,
      (select count(*)::int from statistic_facts) as facts`,
  );
  if (rows[0] === undefined) throw new Error('No counts.');
  return rows[0];
}

async function sizesOf(client: pg.Client): Promise<BuiltYear['sizes']> {
  const { rows } = await client.query<{ table: string; size: string }>(
    `select relname as table, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
     where relname in ('requests', 'statistic_facts', 'statistic_months')`,
  );
  return Object.fromEntries(rows.map(({ table, size }) => [table, size]));
}
