import { createHash } from 'node:crypto';
import { ACTS, GROUPS, KINDS, NAME_SYLLABLES, SUBJECTS, TOPICS, WORKS } from './entry-words.vi.ts';

export type Body = { id: string; name: string; symbol: string };
/** The columns of an entry that differ from one to the next. */
export type DrawnEntry = {
  id: string;
  agencyId: string;
  issuer: string;
  title: string;
  documentNumber: string;
  documentKind: string;
  issuedOn: string;
  inForceUntil: string | null;
  subject: string;
  summary: string | null;
  classes: readonly string[];
  access: string;
};

const FIRST_YEAR = 2001;
const LAST_YEAR = 2026;
const KIND_TOTAL = KINDS.reduce((sum, { weight }) => sum + weight, 0);

/** The n-th entry of an endless catalogue: always the same, as varied as the words allow. */
export function drawnEntry(
  at: number,
  bodies: readonly Body[],
  classes: readonly string[],
): DrawnEntry {
  const draw = drawer(at);
  const body = draw.often(bodies);
  const { kind, symbol } = kindAt(draw.below(KIND_TOTAL));
  const issuedOn = dayOf(draw);
  const year = issuedOn.slice(0, 4);
  const serial = 1 + draw.below(9999);
  const isRule = draw.chance(0.08);
  return {
    id: draw.uuid(),
    agencyId: body.id,
    issuer: body.name,
    title: titleOf(draw, body),
    documentNumber: `${serial}/${isRule ? `${year}/` : ''}${symbol}-${body.symbol}`,
    documentKind: kind,
    issuedOn,
    inForceUntil: draw.chance(0.15) ? `${Number(year) + 1 + draw.below(6)}-12-31` : null,
    subject: draw.of(SUBJECTS),
    summary: draw.chance(0.3) ? `${titleOf(draw, body)}. ${titleOf(draw, body)}.` : null,
    classes: [draw.often(classes)],
    access: draw.chance(0.97) ? 'public' : draw.chance(0.5) ? 'conditional' : 'metadata_only',
  };
}

type Draw = ReturnType<typeof drawer>;

function titleOf(draw: Draw, body: Body): string {
  const parts = [draw.often(ACTS), draw.often(TOPICS)];
  if (draw.chance(0.25)) parts.push(`và ${draw.of(TOPICS)}`);
  if (draw.chance(0.3)) parts.push(`thuộc dự án ${draw.of(WORKS)} ${nameOf(draw)}`);
  if (draw.chance(0.2)) parts.push(`đối với ${draw.of(GROUPS)}`);
  if (draw.chance(0.45)) parts.push(`trên địa bàn ${placeOf(draw)}`);
  else if (draw.chance(0.3)) parts.push(`của ${body.name}`);
  if (draw.chance(0.55)) parts.push(timeOf(draw));
  if (draw.chance(0.08))
    parts.push(`theo Nghị quyết số ${1 + draw.below(99)}/${2015 + draw.below(12)}/NQ-HĐND`);
  return parts.join(' ');
}

const nameOf = (draw: Draw) => `${draw.of(NAME_SYLLABLES)} ${draw.of(NAME_SYLLABLES)}`;

function placeOf(draw: Draw): string {
  if (draw.chance(0.5)) return 'thành phố Hà Nội';
  return `${draw.of(['phường', 'xã', 'thôn', 'tổ dân phố'])} ${nameOf(draw)}`;
}

function timeOf(draw: Draw): string {
  const year = FIRST_YEAR + draw.below(LAST_YEAR - FIRST_YEAR + 1);
  switch (draw.below(4)) {
    case 0:
      return `giai đoạn ${year}-${year + 4}`;
    case 1:
      return `quý ${draw.of(['I', 'II', 'III', 'IV'])} năm ${year}`;
    case 2:
      return `đợt ${1 + draw.below(5)} năm ${year}`;
    default:
      return `năm ${year}`;
  }
}

/** More of late than of old, as in every archive. */
function dayOf(draw: Draw): string {
  const span = LAST_YEAR - FIRST_YEAR + 1;
  const year = LAST_YEAR - Math.floor(span * draw.next() ** 1.6);
  const day = (count: number) => String(1 + draw.below(count)).padStart(2, '0');
  return `${year}-${day(year === LAST_YEAR ? 11 : 12)}-${day(28)}`;
}

function kindAt(weight: number): (typeof KINDS)[number] {
  let left = weight;
  for (const kind of KINDS) {
    if (left < kind.weight) return kind;
    left -= kind.weight;
  }
  throw new Error(`No kind at ${weight}.`);
}

/** Draws that depend on the number alone (mulberry32). */
function drawer(at: number) {
  const hash = createHash('sha256').update(`entry ${at}`).digest('hex');
  let state = Number.parseInt(hash.slice(0, 8), 16);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(next() * count);
  const pick = <T>(list: readonly T[], place: number): T => {
    const found = list[place];
    if (found === undefined) throw new Error(`Nothing at ${place} of ${list.length}.`);
    return found;
  };
  return {
    next,
    below,
    chance: (share: number) => next() < share,
    of: <T>(list: readonly T[]) => pick(list, below(list.length)),
    /** The first ones far more often than the last. */
    often: <T>(list: readonly T[]) => pick(list, Math.floor(list.length * next() ** 2.2)),
    uuid: () =>
      `${hash.slice(8, 16)}-${hash.slice(16, 20)}-4${hash.slice(21, 24)}-8${hash.slice(25, 28)}-${hash.slice(28, 40)}`,
  };
}
