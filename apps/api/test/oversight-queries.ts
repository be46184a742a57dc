export type BudgetedQuery = {
  by: 'nobody' | 'contact_officer' | 'overseer' | 'administrator';
  query: string;
};

const SAMPLE = `frameHash strata { agency { name } drawn } cases { reference agency { name } notes { note by } }`;

/** What an overseer asks across bodies. */
export const OVERSIGHT_QUERIES: Record<string, BudgetedQuery> = {
  indicators: {
    by: 'overseer',
    query: `{ indicators(from: "2026-01-01", until: "2026-12-31") { indicator { code } ranges { level }
      cells { agency { name } value standing } } }`,
  },
  indicatorCases: {
    by: 'overseer',
    query: `query ($agency: ID!) { indicatorCases(from: "2026-01-01", until: "2026-12-31",
      indicator: extended, agencyId: $agency, part: denominator) {
      totalCount agency { name } edges { node { reference } } } }`,
  },
  inspectionSample: {
    by: 'overseer',
    query: `query ($sample: ID!) { inspectionSample(id: $sample) { ${SAMPLE} } }`,
  },
  inspectionSamples: {
    by: 'overseer',
    query:
      '{ inspectionSamples(first: 20) { totalCount edges { node { agency { name } seed } } } }',
  },
  sampleDrawnAgain: {
    by: 'overseer',
    query: 'query ($sample: ID!) { sampleDrawnAgain(id: $sample) { isSameFrame isSameSample } }',
  },
  urgedMatter: {
    by: 'overseer',
    query: `query ($task: ID!) {
      urgedMatter(matter: { taskId: $task, agencyCode: "HN-SXD" }) { about agency { name } } }`,
  },
  urgingCounts: {
    by: 'overseer',
    query: '{ urgingCounts(first: 50) { totalCount edges { node { urged agency { name } } } } }',
  },
  urging: {
    by: 'contact_officer',
    query: `query ($urging: ID!) { urging(id: $urging) { about late openActions agency { name }
      fromAgency { name } history { words } } }`,
  },
  urgings: {
    by: 'contact_officer',
    query: `{ urgings(first: 50) { totalCount edges { node { about late agency { name } } } } }`,
  },
};
