import {
  CALENDAR_END_READINGS,
  COMPLEXITIES,
  DELIVERY_MODES,
  DUTIES,
  EXTENSION_BASE_READINGS,
  parseCalendarDate,
  parseInstant,
  RECEIPT_READINGS,
  type CountingReadings,
  type DeadlineQuestion,
} from '@minhbach/domain';

/** A line that is no question: the message says what is wrong with it. */
export class UnreadableQuestion extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/** Reads one line of JSON. Fields it does not know are left alone, so that lines may carry notes. */
export function readQuestion(line: string): DeadlineQuestion {
  const fields = fieldsOf(parse(line), 'the line');
  return {
    duty: required(oneOf(fields, 'duty', DUTIES), 'duty'),
    startsOn: required(
      textOf(fields, 'startsOn', parseCalendarDate, 'a day, YYYY-MM-DD'),
      'startsOn',
    ),
    sentAt: textOf(fields, 'sentAt', parseInstant, 'an RFC 3339 instant with an offset'),
    delivery: oneOf(fields, 'delivery', DELIVERY_MODES),
    complexity: oneOf(fields, 'complexity', COMPLEXITIES),
    extended: flag(fields, 'extended'),
    remoteArea: flag(fields, 'remoteArea'),
    readings: readingsOf(fields),
  };
}

function readingsOf(fields: Fields): Partial<CountingReadings> | undefined {
  if (isAbsent(fields['readings'])) return undefined;
  const readings = fieldsOf(fields['readings'], 'readings');
  const unknown = Object.keys(readings).find((name) => !READING_NAMES.includes(name));
  if (unknown !== undefined) throw new UnreadableQuestion(`readings has no ${unknown}`);
  const receipt = oneOf(readings, 'receipt', RECEIPT_READINGS);
  const calendarEnd = oneOf(readings, 'calendarEnd', CALENDAR_END_READINGS);
  const extensionBase = oneOf(readings, 'extensionBase', EXTENSION_BASE_READINGS);
  return {
    ...(receipt && { receipt }),
    ...(calendarEnd && { calendarEnd }),
    ...(extensionBase && { extensionBase }),
  };
}

const READING_NAMES: readonly string[] = ['receipt', 'calendarEnd', 'extensionBase'];

function parse(line: string): unknown {
  try {
    return JSON.parse(line.trim());
  } catch {
    throw new UnreadableQuestion('not JSON');
  }
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableQuestion(`${name} must be a JSON object`);
  }
  return value as Fields; // an object of JSON has text keys
}

function oneOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T | undefined {
  const value = fields[name];
  if (isAbsent(value)) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined)
    throw new UnreadableQuestion(`${name} must be one of ${words.join(', ')}`);
  return word;
}

function textOf<T>(
  fields: Fields,
  name: string,
  read: (text: string) => T | undefined,
  form: string,
): T | undefined {
  const value = fields[name];
  if (isAbsent(value)) return undefined;
  const result = typeof value === 'string' ? read(value) : undefined;
  if (result === undefined) throw new UnreadableQuestion(`${name} must be ${form}`);
  return result;
}

function flag(fields: Fields, name: string): boolean | undefined {
  const value = fields[name];
  if (isAbsent(value)) return undefined;
  if (typeof value !== 'boolean') throw new UnreadableQuestion(`${name} must be true or false`);
  return value;
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new UnreadableQuestion(`${name} is missing`);
  return value;
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}
