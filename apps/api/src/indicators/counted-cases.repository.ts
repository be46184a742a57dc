import type { IndicatorCode } from '@minhbach/domain';
import { sql, type SQL } from 'drizzle-orm';
import { requestItems, requests } from '../requests/request.table.ts';

/** What an indicator of the domain counts, as conditions: numbers and lists read the same ones. */
export type CountedCases = {
  /** Whether items are counted, or whole requests. */
  of: 'requests' | 'items';
  denominator: SQL;
  /** Which of the denominator the numerator counts. */
  numerator: SQL;
  /** What each case of the numerator adds. */
  amount: SQL<number>;
};

const { decidedOn, dueOn, extended, receivedOn, validOn } = requests;
const { documentIds, outcome, refusal } = requestItems;

const ONE = sql<number>`1`;
const GROUND = sql`${refusal} ->> 'ground'`;
const DECIDED = sql`${outcome} is not null`;

export const COUNTED_CASES: Readonly<Record<IndicatorCode, CountedCases>> = {
  decided_on_last_day: {
    of: 'requests',
    denominator: sql`(${decidedOn} is not null and ${dueOn} is not null)`,
    numerator: sql`${decidedOn} = ${dueOn}`,
    amount: ONE,
  },
  extended: {
    of: 'requests',
    denominator: sql`${validOn} is not null`,
    numerator: sql`${extended}`,
    amount: ONE,
  },
  wait_before_validity: {
    of: 'requests',
    denominator: sql`${validOn} is not null`,
    numerator: sql`${validOn} > ${receivedOn}`,
    amount: sql<number>`(${validOn} - ${receivedOn})`,
  },
  transferred: {
    of: 'items',
    denominator: DECIDED,
    numerator: sql`(${outcome} = 'refused' and ${GROUND} = 'not_responsible'
      and ${refusal} ->> 'rightAgencyId' is not null)`,
    amount: ONE,
  },
  beyond_capacity: {
    of: 'items',
    denominator: DECIDED,
    numerator: sql`(${outcome} = 'refused' and ${GROUND} = 'beyond_capacity')`,
    amount: ONE,
  },
  closed_without_file: {
    of: 'items',
    denominator: sql`${outcome} in ('provided', 'partly_provided')`,
    numerator: sql`cardinality(${documentIds}) = 0`,
    amount: ONE,
  },
};
