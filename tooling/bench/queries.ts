import { TOPICS } from './entry-words.vi.ts';

/**
 * Searches for two words of two syllables: half of them neighbours in one topic, half out of two; half
 * with their marks and half without. Always the same ones.
 */
export function twoWordQueries(count: number): string[] {
  const topics = TOPICS.map((topic) => topic.replace(/[^\p{L}\d ]/gu, '').split(/\s+/)).filter(
    (syllables) => syllables.length >= 4,
  );
  const words = topics.map((syllables) => [
    syllables.slice(0, 2).join(' '),
    syllables.slice(2, 4).join(' '),
  ]);
  const queries = new Set<string>();
  for (let at = 0; queries.size < count && at < count * 10; at += 1) {
    const [first = '', second = ''] = words[(at * 7) % words.length] ?? [];
    const [other = ''] = words[(at * 13 + 5) % words.length] ?? [];
    const query = at % 2 === 0 ? `${first} ${second}` : `${first} ${other}`;
    queries.add(at % 4 < 2 ? query : unmarked(query));
  }
  return [...queries];
}

const unmarked = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd');
