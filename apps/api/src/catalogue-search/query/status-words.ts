import type { QueryWord } from './read-words.ts';

/** Words that ask for a state or an order and not for a text, and the words that they take up. */
export type StatusInQuery = {
  from: number;
  to: number;
  inForce: boolean | null;
  newestFirst: boolean;
  words: string;
};

type Status = Omit<StatusInQuery, 'from' | 'to'>;

const IN_FORCE: Status = { inForce: true, newestFirst: false, words: 'còn hiệu lực' };
const NO_LONGER: Status = { inForce: false, newestFirst: false, words: 'hết hiệu lực' };
const NEWEST: Status = { inForce: null, newestFirst: true, words: 'mới nhất trước' };

/** Folded. The longest that stands there counts. */
const STATUSES: ReadonlyMap<string, Status> = new Map([
  ['van con hieu luc', IN_FORCE],
  ['dang con hieu luc', IN_FORCE],
  ['con hieu luc thi hanh', IN_FORCE],
  ['con hieu luc', IN_FORCE],
  ['dang co hieu luc', IN_FORCE],
  ['dang hieu luc', IN_FORCE],
  ['con gia tri', IN_FORCE],
  ['hien hanh', IN_FORCE],
  ['dang ap dung', IN_FORCE],
  ['in force', IN_FORCE],
  ['khong con hieu luc', NO_LONGER],
  ['da het hieu luc', NO_LONGER],
  ['het hieu luc thi hanh', NO_LONGER],
  ['het hieu luc', NO_LONGER],
  ['mat hieu luc', NO_LONGER],
  ['moi nhat', NEWEST],
  ['gan day nhat', NEWEST],
  ['moi ban hanh', NEWEST],
  ['vua ban hanh', NEWEST],
  ['latest', NEWEST],
]);
const LONGEST = 4;

export function statusesIn(words: readonly QueryWord[]): readonly StatusInQuery[] {
  const found: StatusInQuery[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const status = statusAt(words, at);
    if (status === undefined) continue;
    found.push(status);
    at = status.to - 1;
  }
  return found;
}

function statusAt(words: readonly QueryWord[], from: number): StatusInQuery | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const part = words.slice(from, from + length);
    if (part.length < length) continue;
    const status = STATUSES.get(part.map(({ folded }) => folded).join(' '));
    if (status !== undefined) return { ...status, from, to: from + length };
  }
  return undefined;
}
