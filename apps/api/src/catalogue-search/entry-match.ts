import type { EntryMatch } from './catalogue-filter.types.ts';
import { marked, snippet, type Sought } from './highlight.ts';
import type { Hit } from './hits.repository.ts';
import type { Concept, Reading } from './query/concepts.ts';
import type { SearchPlan } from './query/search-plan.ts';

type Asked = { reading: Reading; plan: SearchPlan };

/** Words of the query that the entry doesn't have. What only its files say is there as well. */
export function missingOf({ level, has }: Hit, { weighed }: SearchPlan): readonly string[] {
  if (level <= 3) return [];
  return weighed.filter((_, at) => has[at] === false).map(({ label }) => label);
}

/** Why the entry was found. */
export function matchOf(hit: Hit, { reading, plan }: Asked): EntryMatch {
  const sought = reading.concepts
    .filter(({ role }) => role !== 'stop')
    .map(({ alternatives, loose }) => [...alternatives, ...loose].map(({ words }) => words));
  const { title, documentNumber, subject, summary, issuer } = hit.entry;
  const texts = [subject, summary, hit.body, issuer];
  return {
    title: marked(title, sought),
    number: documentNumber === null ? null : markedNumber(documentNumber, reading, sought),
    // Read when it is shown: what files say is long, and feeds and offers don't show it.
    get snippet() {
      return bestSnippet(texts, sought);
    },
    missing: missingOf(hit, plan),
  };
}

/** A number that was asked for is marked whole, however it was spelt. */
function markedNumber(number: string, { concepts }: Reading, sought: readonly Sought[]) {
  const text = number.normalize('NFC');
  const serial = /\d+/.exec(text)?.[0].replace(/^0+(?=\d)/, '') ?? '';
  const isAsked = concepts.some(
    (concept) => concept.role === 'number' && serialsOf(concept).includes(serial),
  );
  return isAsked ? { text, marks: [{ from: 0, to: text.length }] } : marked(text, sought);
}

const serialsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ facts }) => facts.flatMap((fact) => /^#(\d+)/.exec(fact)?.[1] ?? []));

/** The first text that says most of what was sought; null when only the title says it. */
function bestSnippet(texts: readonly (string | null)[], sought: readonly Sought[]) {
  const snippets = texts.flatMap((text) => (text === null ? [] : (snippet(text, sought) ?? [])));
  return snippets.toSorted((one, other) => other.marks.length - one.marks.length)[0] ?? null;
}
