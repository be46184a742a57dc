/** Mutations of yearly reports, counted in `reports/report-budget.test.ts`. */
export const REPORT_MUTATIONS = [
  'acceptReport',
  'bringReportTotals',
  'compileReports',
  'dropReportTotals',
  'openReports',
  'remindReports',
  'returnReport',
  'saveReport',
  'submitReport',
] as const;
