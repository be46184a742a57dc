/**
 * How many SQL statements a query may send, whatever it finds: a list of a hundred costs as many as
 * a list of one. Whoever signed in costs two of them. A new query needs a line here.
 */
export const QUERY_BUDGET: Record<string, number> = {
  agencies: 4,
  agency: 3,
  calendarChange: 5,
  catalogueEntry: 4,
  deadline: 1,
  demoAccounts: 0,
  entriesOfAgency: 7,
  entryCounts: 3,
  entryForStaff: 7,
  importRun: 9,
  importRuns: 6,
  inbox: 6,
  inboxCounts: 3,
  me: 4,
  previewRequest: 2,
  request: 10,
  requestDraft: 1,
  staff: 5,
  statutes: 0,
  trackRequest: 11,
  workCalendar: 1,
};
