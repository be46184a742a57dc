import { parseCalendarDate, parseInstant, type CalendarDate, type Instant } from '@minhbach/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

export const CalendarDateScalar = new GraphQLScalarType<CalendarDate, string>({
  name: 'CalendarDate',
  description: 'A day in Asia/Ho_Chi_Minh, as the text YYYY-MM-DD, of the years 1000 to 2999.',
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(textOf(node)),
});

/** Goes out from a `Date`, comes in as the domain's `Instant`, so that no offset is lost. */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'An RFC 3339 instant with its offset.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: moment,
  parseLiteral: (node) => moment(textOf(node)),
});

/** What is counted from a day beyond these may be no day any more. */
const YEARS = /^[12]\d{3}-/;

function day(value: unknown): CalendarDate {
  const isNear = typeof value === 'string' && YEARS.test(value);
  const parsed = isNear ? parseCalendarDate(value) : undefined;
  if (parsed === undefined)
    throw new GraphQLError(
      'Ngày không hợp lệ: cần dạng YYYY-MM-DD, từ năm 1000 đến năm 2999, và phải là ngày có thật.',
    );
  return parsed;
}

function moment(value: unknown): Instant {
  const parsed = typeof value === 'string' ? parseInstant(value) : undefined;
  if (parsed === undefined)
    throw new GraphQLError('Thời điểm không hợp lệ: cần dạng RFC 3339 có múi giờ.');
  return parsed;
}

const textOf = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : undefined);
