import { cyclesIn, importsOf, type Edge, type Sources } from './import-graph.ts';
import { RULES, type Rule } from './rules.ts';

const NO_CYCLES = 'Files that import each other can only be read, tested and moved together.';

/** What is imported against the rules, each line with the reason for its rule. */
export function crossings(sources: Sources): string[] {
  const edges = importsOf(sources);
  return [
    ...RULES.flatMap((rule) =>
      edges
        .filter((edge) => forbids(rule, edge))
        .map(({ from, to }) => `${from} imports ${to}\n    ${rule.name}: ${rule.reason}`),
    ),
    ...cyclesIn(edges).map((cycle) => `${cycle.join(' → ')}\n    no-cycles: ${NO_CYCLES}`),
  ];
}

function forbids(rule: Rule, { from, to }: Edge): boolean {
  const match = rule.from.exec(from);
  return match !== null && new RegExp(rule.to.replaceAll('$1', match[1] ?? '')).test(to);
}
