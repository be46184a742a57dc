import { plainText } from '../plain-text.ts';
import { OaiError } from './errors.ts';

const VALUE_MAX_LENGTH = 1000;

/** Which arguments each verb must have and may have; a resumption token stands alone. */
const ARGUMENTS = {
  Identify: { required: [], optional: [] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  ListSets: { required: [], optional: ['resumptionToken'] },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
  ListIdentifiers: {
    required: ['metadataPrefix'],
    optional: ['from', 'until', 'set', 'resumptionToken'],
  },
  ListRecords: {
    required: ['metadataPrefix'],
    optional: ['from', 'until', 'set', 'resumptionToken'],
  },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

export type Verb = keyof typeof ARGUMENTS;
export type ArgumentName =
  | 'identifier'
  | 'metadataPrefix'
  | 'from'
  | 'until'
  | 'set'
  | 'resumptionToken';
export type OaiArguments = { verb: Verb } & { [name in ArgumentName]?: string };

/**
 * Reads what was asked, by GET or POST.
 *
 * @throws `badVerb` or `badArgument`: a verb or argument that is missing, unknown or given twice
 */
export function readArguments(given: unknown): OaiArguments {
  const { verb, ...others } =
    given !== null && typeof given === 'object' ? { ...given } : ({} as Record<string, unknown>); // read below
  if (typeof verb !== 'string' || !isVerb(verb))
    throw new OaiError('badVerb', 'The verb is missing, repeated or none of the six.');

  const { required, optional }: { required: readonly string[]; optional: readonly string[] } =
    ARGUMENTS[verb];
  const read: Record<string, string> = {};
  for (const [name, value] of Object.entries(others)) {
    if (!required.includes(name) && !optional.includes(name))
      throw badArgument(`${verb} takes no such argument.`);
    if (typeof value !== 'string') throw badArgument(`${name} is given twice.`);
    if (value.length > VALUE_MAX_LENGTH || plainText(value) !== value)
      throw badArgument(`${name} is too long or holds what no text holds.`);
    read[name] = value;
  }
  if (read.resumptionToken !== undefined) {
    if (Object.keys(read).length > 1)
      throw badArgument('resumptionToken excludes every other argument.');
  } else {
    const missing = required.find((name) => !read[name]);
    if (missing !== undefined) throw badArgument(`${verb} needs ${missing}.`);
  }
  return { verb, ...read };
}

export const badArgument = (message: string) => new OaiError('badArgument', message);

const isVerb = (text: string): text is Verb => Object.hasOwn(ARGUMENTS, text);
