import { isDeepStrictEqual } from 'node:util';

type Version = { version: number; agencyId: string };

/**
 * How a version that somebody wrote follows the latest that is kept: it is the next one; it is that
 * one, sent twice; or somebody else was first, or the thing is another body's.
 */
export function versionAfter(
  known: Version | undefined,
  written: Version,
): 'next' | 'same' | 'other' {
  if (known !== undefined && known.agencyId !== written.agencyId) return 'other';
  if (written.version === (known?.version ?? 0) + 1) return 'next';
  if (known === undefined) return 'other';
  const kept = new Map(Object.entries(known));
  const isSame = Object.entries(written).every(([name, value]) =>
    isDeepStrictEqual(value, kept.get(name)),
  );
  return isSame ? 'same' : 'other';
}
