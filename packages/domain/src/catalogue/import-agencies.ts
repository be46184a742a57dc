import { foldedText, textLikeness } from './folded-text.ts';

/** A body that rows can name. */
export type NamedAgency = { id: string; code: string; names: readonly string[] };

/** The bodies of today, to be found by what people write about them. */
export type AgencyIndex = {
  agencies: readonly NamedAgency[];
  /** By code, by code without the zeros that spreadsheets drop, by name; null where several answer. */
  known: ReadonlyMap<string, NamedAgency | null>;
};

/** A body found; or none, with the code of the one that was likely meant. */
export type AgencyFound = { agency: NamedAgency } | { agency: null; suggestion: string | null };

const CLOSE_ENOUGH = 0.5;

export function agencyIndex(agencies: readonly NamedAgency[]): AgencyIndex {
  const known = new Map<string, NamedAgency | null>();
  const add = (key: string, agency: NamedAgency) => {
    const other = known.get(key);
    known.set(key, other === undefined || other?.id === agency.id ? agency : null);
  };
  for (const agency of agencies) {
    for (const name of agency.names) add(nameKey(name), agency);
    add(zerolessKey(agency.code), agency);
  }
  // A code written whole means its body, whatever else reads like it.
  for (const agency of agencies) known.set(codeKey(agency.code), agency);
  return { agencies, known };
}

/**
 * Finds a body by its code, also without leading zeros, or by its whole name, where only one answers.
 *
 * @example findAgency('so y te', index) // Sở Y tế
 */
export function findAgency(text: string, { agencies, known }: AgencyIndex): AgencyFound {
  for (const key of [codeKey(text), zerolessKey(text), nameKey(text)]) {
    const agency = known.get(key);
    if (agency) return { agency };
  }
  let suggestion: string | null = null;
  let best = CLOSE_ENOUGH;
  for (const { code, names } of agencies) {
    const likeness = Math.max(...[code, ...names].map((name) => textLikeness(text, name)));
    if (likeness > best) [best, suggestion] = [likeness, code];
  }
  return { agency: null, suggestion };
}

const codeKey = (code: string) => `code ${code.trim().toUpperCase()}`;
const zerolessKey = (code: string) =>
  `zeroless ${code
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, '')}`;
const nameKey = (name: string) => `name ${foldedText(name)}`;
