import { classTitle, partsOf, STATUTES } from '@minhbach/domain';
import type { Agency } from '../../agencies/agency.repository.ts';
import { classKeysOf, keyOfSlug, slugOf, wholeOf } from '../class-slugs.ts';
import { EVERYTHING, type FeedFilter, type FeedRepository } from '../feed.repository.ts';
import type { ListedEntry } from '../listed-entry.ts';
import { plainText } from '../plain-text.ts';

export type OaiSet = { spec: string; name: string };

const ALL_KEYS = STATUTES.flatMap(classKeysOf);

/** Agencies, and classes with their parts below them: `agency:HN-SXD`, `class:L26.17.1.a:a-1`. */
export function setsOf(agencies: readonly Agency[]): OaiSet[] {
  return [
    { spec: 'agency', name: 'Theo cơ quan' },
    ...agencies.map((agency) => ({ spec: agencySet(agency), name: plainText(agency.name) })),
    { spec: 'class', name: 'Theo loại thông tin của Điều 17 Luật Tiếp cận thông tin' },
    ...ALL_KEYS.map((key) => ({ spec: classSet(key), name: classTitle(key) ?? key })),
  ];
}

/** The sets that an entry is in; those above them are meant too. */
export const setsWith = ({ entry, agency }: ListedEntry): string[] => [
  ...(agency === null ? [] : [agencySet(agency)]),
  ...entry.classes.filter((key) => classTitle(key) !== undefined).map(classSet),
];

/** The filter that a set means, or undefined where there is no such set. */
export async function filterOfSet(
  spec: string | undefined,
  feeds: FeedRepository,
): Promise<FeedFilter | undefined> {
  if (spec === undefined) return EVERYTHING;
  if (spec === 'agency') return { ...EVERYTHING, agencyIds: 'any' };
  if (spec === 'class') return { ...EVERYTHING, classKeys: 'any' };
  const [kind, name, part] = spec.split(':');
  if (kind === 'agency') {
    const bodies = part === undefined ? await feeds.bearersOf(name ?? '') : [];
    const agencyIds = bodies.map(({ id }) => id);
    return agencyIds.length === 0 ? undefined : { ...EVERYTHING, agencyIds };
  }
  const key = keyOfSlug(part ?? name ?? '');
  if (key === undefined || classSet(key) !== spec) return undefined;
  return { ...EVERYTHING, classKeys: [key, ...partsOf(key)] };
}

const agencySet = ({ code }: Pick<Agency, 'code'>) => `agency:${code}`;

function classSet(key: string): string {
  const whole = wholeOf(key);
  return whole === undefined ? `class:${slugOf(key)}` : `class:${slugOf(whole)}:${slugOf(key)}`;
}
