import { OVERSIGHT_QUERIES, type BudgetedQuery } from './oversight-queries.ts';
import { REPORT_PAGE } from './report-desk.ts';

const WHOLE = `id reference agency { name } items { number rightAgency { name }
  documents { id } publicEntry { title } publicationDue { dueOn } }
  deadline { dueOn } timeline { text byName } documents { id } consents { id } costs { id }
  corrections { id } complaints { id } remedies { kind } warnings { code } assignee { name }
  identityOpenings { reason } openActions { action deadlineIfTaken { dueOn } } next { text }`;
const LISTED = `totalCount edges { node { id reference dueOn agency { name } next { text } assignee { name } requesterMask } }`;
const KEPT = `title state shown needsReview agency { name } files { name text { state excerpt } } confirmedBy
  proposal { proposedBy } openActions { action }`;
const FORM = `{ agencyCode: "HN-SXD", items: [{ description: "Kế hoạch" }], delivery: electronic,
  purpose: "Tìm hiểu", requester: { kind: citizen, fullName: "Người mẫu", email: "mau@vidu.vn" } }`;

const PETITION = `id reference agency { name } entry { title agency { name } files { name } } deadline { dueOn }
  timeline { text } openActions forwardedTo { agency { name } } forwardedFrom`;
const IMPORT = `fileName agency { name } createdByName startedByName published waiting findings { message } openActions`;

const CELL = `standing daysLate addressee { name } answerer { name } figures { figure met } entry { title }`;

/** Every query with the fields that cost statements, and who asks it. */
export const QUERIES: Record<string, BudgetedQuery> = {
  ...OVERSIGHT_QUERIES,
  answerDues: {
    by: 'contact_officer',
    query: '{ answerDues(first: 50) { totalCount edges { node { reference dueOn fulfilled } } } }',
  },
  directive: {
    by: 'nobody',
    query: `query ($directive: ID!) { directive(id: $directive) { title counts { late }
      tasks { title agencies { name } counts { missing } cells(first: 20) { totalCount edges { node { ${CELL} } } } }
      agencies(first: 20) { edges { node { agency { name } counts { missing } } } } } }`,
  },
  directives: {
    by: 'nobody',
    query: `{ directives(first: 4) { totalCount edges { node { title counts { late missing done }
      tasks { title cells(first: 5) { edges { node { ${CELL} } } } } } } } }`,
  },
  myTasks: {
    by: 'contact_officer',
    query: `{ myTasks(first: 50) { totalCount edges { node { directive { title } ${CELL} } } } }`,
  },
  taskDesk: {
    by: 'contact_officer',
    query: `query ($task: ID!, $body: ID!) {
      taskDesk(taskId: $task, addresseeId: $body, agencyId: $body) {
        openActions lines { text document { name } } cell { directive { title } urgings { late } ${CELL} } } }`,
  },
  deflection: {
    by: 'contact_officer',
    query:
      '{ deflection(from: "2026-01-01", until: "2026-12-31") { agency { name } looked percent } }',
  },
  lookFirst: {
    by: 'nobody',
    query: `{ lookFirst(words: "Kế hoạch mẫu", agencyCode: "HN-SXD", draft: "nháp") {
      title agency { name } files { name } } }`,
  },
  petition: {
    by: 'contact_officer',
    query: `query ($petition: ID!) { petition(id: $petition) { ${PETITION} } }`,
  },
  petitions: {
    by: 'contact_officer',
    query: `{ petitions(first: 50) { totalCount edges { node {
      reference dueOn overdue agency { name } entry { title } } } } }`,
  },
  trackPetition: {
    by: 'nobody',
    query: `query ($petitionReference: String!, $petitionCode: String!) {
      trackPetition(reference: $petitionReference, accessCode: $petitionCode) { ${PETITION} } }`,
  },
  reportPage: {
    by: 'contact_officer',
    query: `query ($report: ID!) { reportPage(id: $report) { ${REPORT_PAGE} } }`,
  },
  reportReview: {
    by: 'overseer',
    query: `{ reportReview(level: city, from: 2018, until: 2026) { ... on ReportReview { agency { name }
      years { source } columns { rows { cells { value now } } } } } }`,
  },
  reports: {
    by: 'contact_officer',
    query: `{ reports(first: 50) { totalCount year counts { count } edges { node {
      dueOn late agency { name } keeper { name } urgings { late } } } } }`,
  },
  agencies: {
    by: 'nobody',
    query: `{ agencies(search: "ba dinh", first: 100) { totalCount edges { matched node {
      name contactPoint { unit } parent { name } successors { name } } } } }`,
  },
  agency: {
    by: 'nobody',
    query: `{ agency(code: "001") { name isGone parent { name } successors { name } contactPoint { unit }
      placements { parent { name } } formerNames { name } facilities { title } } }`,
  },
  agencySection: {
    by: 'nobody',
    query: `{ agencySection(code: "HN-SXD") { agency { name } completeness { percent } publicEntries
      blocks { title document { name } } duties { overdue } postings { state minimum { dueOn } } } }`,
  },
  agencyTree: {
    by: 'nobody',
    query: '{ agencyTree(on: "2025-06-30") { name parentId agency { code level } } }',
  },
  calendarChange: {
    by: 'administrator',
    query: `{ calendarChange(input: { on: "2026-11-27", working: false, name: "a", decision: "b" }) { version moves { reference } } }`,
  },
  catalogue: {
    by: 'nobody',
    query: `{ catalogue(search: "ke hoach chongg ung ngap", agencyCode: "HN-SXD", first: 50) { totalCount
      edges { node { title agency { name } files { name } } match { missing } }
      facets { agencies { count } } understood { text } suggestions { text } } }`,
  },
  catalogueSuggestions: {
    by: 'nobody',
    query: '{ catalogueSuggestions(prefix: "so xay") { text } }',
  },
  catalogueEntry: {
    by: 'nobody',
    query: `query ($entry: ID!) { catalogueEntry(id: $entry) {
      title inForce agency { name } files { name text { state excerpt } } } }`,
  },
  citizenGuidance: { by: 'nobody', query: '{ citizenGuidance { title } }' },
  citizenGuidanceText: {
    by: 'nobody',
    query: '{ citizenGuidanceText(slug: "cach-yeu-cau") { body links { title } } }',
  },
  guidanceVersions: {
    by: 'contact_officer',
    query: '{ guidanceVersions(slug: "cach-yeu-cau") { body links { title } } }',
  },
  staffGuidance: { by: 'contact_officer', query: '{ staffGuidance { title reviewOverdue } }' },
  contactHistory: {
    by: 'contact_officer',
    query:
      '{ contactHistory(agencyCode: "HN-SXD") { version points { unit } absences { deputy } } }',
  },
  contactOverview: {
    by: 'administrator',
    query: `{ contactOverview(first: 100) { totalCount counts { count } edges { node {
      agency { name } contactPoint { unit } } } } }`,
  },
  deadline: {
    by: 'nobody',
    query: '{ deadline(input: { duty: "publish", startsOn: "2026-11-23" }) { __typename } }',
  },
  disseminations: {
    by: 'administrator',
    query: '{ disseminations(first: 100) { edges { node { title agency { name } } } } }',
  },
  bodiesWithoutDissemination: {
    by: 'administrator',
    query:
      '{ bodiesWithoutDissemination(from: "2026-01-01", until: "2026-12-31") { agencies { name } } }',
  },
  disseminationTotals: {
    by: 'administrator',
    query: '{ disseminationTotals(from: "2026-01-01", until: "2026-12-31") { events } }',
  },
  trainingCoverage: {
    by: 'administrator',
    query: '{ trainingCoverage(from: "2026-01-01", until: "2026-12-31") { percent } }',
  },
  paperImports: {
    by: 'overseer',
    query: '{ paperImports { document agency { name } importedByName } }',
  },
  trainings: {
    by: 'administrator',
    query: `{ trainings(first: 100) { edges { node { title agency { name }
      attendees { person agency { name } } materials { name } } } } }`,
  },
  documentText: {
    by: 'nobody',
    query: 'query ($file: ID!) { documentText(documentId: $file) { text textPages } }',
  },
  heldDocumentText: {
    by: 'contact_officer',
    query: 'query ($file: ID!) { heldDocumentText(documentId: $file) { text textPages } }',
  },
  demoAccounts: { by: 'nobody', query: '{ demoAccounts { email } }' },
  entriesOfAgency: {
    by: 'contact_officer',
    query: `{ entriesOfAgency(first: 50, search: "ke hoach") { totalCount edges { node {
      ${KEPT} } } } }`,
  },
  entryCounts: {
    by: 'contact_officer',
    query: '{ entryCounts { states { count } waitingForMe needsReview } }',
  },
  entryForStaff: {
    by: 'contact_officer',
    query: `query ($entry: ID!) { entryForStaff(id: $entry) { ${KEPT} likelyDouble { label } history { byName version { title } } } }`,
  },
  duties: {
    by: 'contact_officer',
    query: `{ duties(agencyCode: "HN-SXD", state: overdue, first: 100) { totalCount edges { node {
      title derivation agency { name } met { title } freeRequest { free } urgings { late } } } } }`,
  },
  duty: { by: 'nobody', query: '{ duty(id: "none") { title agency { name } } }' },
  dutyCalendar: {
    by: 'contact_officer',
    query: `{ dutyCalendar(agencyCode: "HN-SXD", from: "2026-01-01", until: "2026-12-31") {
      title agency { name } met { title } } }`,
  },
  dutyEvents: {
    by: 'contact_officer',
    query: '{ dutyEvents(agencyCode: "HN-SXD") { recordable { words } recorded { words } } }',
  },
  dutyOverview: {
    by: 'nobody',
    query: '{ dutyOverview { agency { name } duties { overdue } completeness { percent } } }',
  },
  importRun: {
    by: 'contact_officer',
    query: `query ($import: ID!) { importRun(id: $import) { ${IMPORT} problems { count }
      rows { totalCount edges { node { title problems { message } duplicateOf { label } } } } } }`,
  },
  importRuns: {
    by: 'contact_officer',
    query: `{ importRuns(first: 50) { edges { node { ${IMPORT} } } } }`,
  },
  inbox: { by: 'contact_officer', query: `{ inbox(first: 50) { ${LISTED} } }` },
  inboxCounts: { by: 'contact_officer', query: '{ inboxCounts { bucket count } }' },
  figures: { by: 'nobody', query: '{ figures { code name definition } }' },
  statistics: {
    by: 'overseer',
    query: `{ statistics(agencyCode: "01", from: "2026-01-01", until: "2026-12-31") {
      agency { name } missing cells { figure by value } } }`,
  },
  backlog: { by: 'overseer', query: '{ backlog { from until received closed open } }' },
  countedFacts: {
    by: 'overseer',
    query: `{ countedFacts(agencyCode: "01", from: "2026-01-01", until: "2026-12-31",
      figure: requests_received) { reference agency { name } } }`,
  },
  me: { by: 'contact_officer', query: '{ me { name agency { name } } }' },
  previewRequest: {
    by: 'nobody',
    query: `{ previewRequest(form: ${FORM}) { ... on RequestPreview { deadline { dueOn } agency { name } warnings { code } } } }`,
  },
  request: {
    by: 'contact_officer',
    query: `query ($id: ID!) { request(id: $id) { urgings { late } ${WHOLE} } }`,
  },
  requestDraft: { by: 'nobody', query: '{ requestDraft(key: "none") { content } }' },
  searchAliases: {
    by: 'administrator',
    query: `{ searchAliases(first: 50, search: "uy ban") { totalCount edges { node {
      term history { byName } } } } }`,
  },
  staff: {
    by: 'administrator',
    query: '{ staff(first: 50) { totalCount edges { node { name agency { name } } } } }',
  },
  statutes: { by: 'nobody', query: '{ statutes { title } }' },
  trackRequest: {
    by: 'nobody',
    query: `query ($reference: String!, $accessCode: String!) {
      trackRequest(reference: $reference, accessCode: $accessCode) { ${WHOLE} } }`,
  },
  treeChange: {
    by: 'administrator',
    query: `query ($agency: ID!, $parent: ID!) { treeChange(form: { type: move, on: "2026-11-23",
      decision: "a", agencyId: $agency, parentId: $parent }) { ... on TreeChangePreview {
      version matters { count } before { parent { name } } after { parent { name } } } } }`,
  },
  treeChanges: {
    by: 'administrator',
    query: '{ treeChanges { decision byName agency { name } } }',
  },
  alertChoices: { by: 'overseer', query: '{ alertChoices { subject rhythm } }' },
  workCalendar: {
    by: 'nobody',
    query: '{ workCalendar(year: 2026) { version daysOff { name } } }',
  },
};
