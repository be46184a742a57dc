import type { AgencyLevel } from '../agency/agency.ts';
import { indicatorOf, type IndicatorCode } from './indicators.vi.ts';

/** What was counted of one body for one indicator. */
export type IndicatorTally = { agencyId: string; numerator: number; denominator: number };

/** Where most bodies of one level lie (khoảng của các cơ quan cùng cấp): quartiles of their numbers. */
export type PeerRange = {
  level: AgencyLevel;
  /** How many bodies have enough cases to be among them. */
  bodies: number;
  lower: number;
  middle: number;
  upper: number;
};

/**
 * How a body stands beside its peers: too few cases to say · too few peers to say · among the middle half ·
 * under it · over it. It says where to ask, never that anything is wrong.
 */
export const PEER_STANDINGS = ['too_few', 'no_peers', 'within', 'below', 'above'] as const;
export type PeerStanding = (typeof PEER_STANDINGS)[number];

/** One number of one body; numerator and value are null where there are too few cases to show it. */
export type IndicatorCell = {
  agencyId: string;
  numerator: number | null;
  denominator: number;
  value: number | null;
  standing: PeerStanding;
};

/** With fewer bodies that have enough cases, quartiles would be about single bodies. */
export const PEERS_LEAST = 4;

/**
 * Sets the bodies of each level beside each other (so sánh cùng cấp). A body without enough cases neither
 * gets a number nor counts among the peers; a body without a case is left out. A number on a quartile lies
 * within.
 */
export function besidePeers(
  code: IndicatorCode,
  tallies: readonly IndicatorTally[],
  levelOf: ReadonlyMap<string, AgencyLevel>,
): { cells: readonly IndicatorCell[]; ranges: readonly PeerRange[] } {
  const { least, unit } = indicatorOf(code);
  const scale = unit === 'percent' ? 100 : 1;
  const counted = tallies.filter(({ denominator }) => denominator > 0);
  const valueOf = ({ numerator, denominator }: IndicatorTally) =>
    denominator < least ? null : (numerator / denominator) * scale;

  const values = new Map<AgencyLevel, number[]>();
  for (const tally of counted) {
    const [level, value] = [levelOf.get(tally.agencyId), valueOf(tally)];
    if (level !== undefined && value !== null)
      values.set(level, [...(values.get(level) ?? []), value]);
  }
  const ranges = [...values].flatMap(([level, own]) => rangeOf(level, own));
  const cells = counted.map((tally) => {
    const { agencyId, denominator } = tally;
    const value = valueOf(tally);
    const range = ranges.find(({ level }) => level === levelOf.get(agencyId));
    const numerator = value === null ? null : tally.numerator;
    return { agencyId, numerator, denominator, value, standing: standingOf(value, range) };
  });
  return { cells, ranges };
}

function rangeOf(level: AgencyLevel, values: readonly number[]): PeerRange[] {
  if (values.length < PEERS_LEAST) return [];
  const ordered = values.toSorted((one, other) => one - other);
  const at = (share: number) => quantile(ordered, share);
  return [{ level, bodies: values.length, lower: at(0.25), middle: at(0.5), upper: at(0.75) }];
}

/** Between the two nearest values in proportion: `QUARTILE.INC` of spreadsheets, so that anybody can check. */
function quantile(ordered: readonly number[], share: number): number {
  const place = (ordered.length - 1) * share;
  const below = ordered[Math.floor(place)] ?? 0;
  const above = ordered[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function standingOf(value: number | null, range: PeerRange | undefined): PeerStanding {
  if (value === null) return 'too_few';
  if (range === undefined) return 'no_peers';
  if (value > range.upper) return 'above';
  return value < range.lower ? 'below' : 'within';
}
