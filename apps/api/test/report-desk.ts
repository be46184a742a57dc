import type { StaffRole } from '@minhbach/domain';
import { Desk, type Shown } from './desk.ts';

const ROW = `id year level state version dueOn late submittedOn firstSubmittedOn periodFrom periodUntil
  remindedAt agency { code } keeper { code }`;
const OUTCOME = `__typename ... on YearlyReport { ${ROW} } ... on NotAllowed { violations { code field message } }`;
const TOUCHED = `__typename ... on ReportsTouched { count } ... on NotAllowed { violations { code field } }`;
export const REPORT_PAGE = `report { ${ROW} } openActions title lastYearSource toldBy totals { document cells { figure by value } }
  columns { number isOurs lines { figure title cells { by value lastYear missing } } }
  parts { part text isRequired } outliers { figure lastYear now explanation }
  restatements { figure title by reported now because { act count } }
  history { event by name remark } versions { number hash isUnchanged content }
  addressees { addressee under { instrument text } }`;

export const NARRATIVE = {
  results: 'Trả lời đầy đủ.',
  limits: 'Còn chậm.',
  difficulties: 'Thiếu người.',
  proposals: '',
};

type Words = Partial<typeof NARRATIVE> & { explanations?: object[] };

/** Takes yearly reports through the API as the people of one agency. */
export class ReportDesk extends Desk {
  open(form: object, role: StaffRole | 'nobody' = 'overseer'): Promise<Shown> {
    return this.ask(
      `mutation ($form: ReportOpening!) { openReports(form: $form) { ${TOUCHED} } }`,
      { form: { template: 'dispatch_5543_2019', ...form } },
      role,
    );
  }

  list(year: number | null, role: StaffRole | 'nobody', page: object = {}): Promise<Shown> {
    return this.ask(
      `query ($year: Int, $first: Int, $after: String) { reports(year: $year, first: $first, after: $after) {
        totalCount year years mayOpen mayCompile counts { state count }
        pageInfo { hasNextPage endCursor } edges { node { ${ROW} } } } }`,
      { year, ...page },
      role,
    );
  }

  /** The report of this desk's own body. */
  async own(year: number, role: StaffRole = 'head'): Promise<Shown> {
    const { edges } = await this.list(year, role);
    const rows = edges.map(({ node }: Shown) => node);
    return rows.find(({ agency, level }: Shown) => {
      return agency.code === this.agencyCode && level !== 'compiled';
    });
  }

  page(id: string, role: StaffRole | 'nobody' = 'head'): Promise<Shown> {
    return this.ask(`query ($id: ID!) { reportPage(id: $id) { ${REPORT_PAGE} } }`, { id }, role);
  }

  save({ id, version }: Shown, given: Words = {}, role: StaffRole = 'contact_officer') {
    const { explanations = [], ...narrative } = given;
    return this.ask(
      `mutation ($id: ID!, $version: Int!, $narrative: NarrativeForm!, $explanations: [ExplanationForm!]!) {
        saveReport(id: $id, expectedVersion: $version, narrative: $narrative, explanations: $explanations) { ${OUTCOME} } }`,
      { id, version, narrative: { ...NARRATIVE, ...narrative }, explanations },
      role,
    );
  }

  bringTotals(
    { id, version }: Shown,
    totals: object,
    role: StaffRole = 'contact_officer',
  ): Promise<Shown> {
    return this.ask(
      `mutation ($id: ID!, $version: Int!, $totals: ReportTotalsForm!) {
        bringReportTotals(id: $id, expectedVersion: $version, totals: $totals) { ${OUTCOME} } }`,
      { id, version, totals },
      role,
    );
  }

  dropTotals(report: Shown, role: StaffRole = 'contact_officer'): Promise<Shown> {
    return this.#step('dropReportTotals', report, role);
  }

  sendUp(report: Shown, role: StaffRole = 'head'): Promise<Shown> {
    return this.#step('submitReport', report, role);
  }

  giveBack(report: Shown, remark: string, role: StaffRole = 'overseer'): Promise<Shown> {
    return this.#step('returnReport', report, role, remark);
  }

  accept(report: Shown, role: StaffRole = 'overseer'): Promise<Shown> {
    return this.#step('acceptReport', report, role);
  }

  compile(year: number, role: StaffRole = 'overseer'): Promise<Shown> {
    return this.ask(
      `mutation ($year: Int!) { compileReports(year: $year) { ${OUTCOME} } }`,
      { year },
      role,
    );
  }

  remind(year: number, role: StaffRole = 'overseer'): Promise<Shown> {
    return this.ask(
      `mutation ($year: Int!) { remindReports(year: $year) { ${TOUCHED} } }`,
      { year },
      role,
    );
  }

  review(form: object, role: StaffRole | 'nobody' = 'overseer'): Promise<Shown> {
    return this.ask(
      `query ($level: ReviewLevel!, $agencyCode: String, $from: Int!, $until: Int!) {
        reportReview(level: $level, agencyCode: $agencyCode, from: $from, until: $until) {
          __typename ... on NotAllowed { violations { code field message } }
          ... on ReportReview { agency { code } level years { year source gap isOver reportId state submittedOn toldBy }
            columns { number rows { figure by title unit cells { year value isRestated now missing imported } } } } } }`,
      form,
      role,
    );
  }

  #step(name: string, { id, version }: Shown, role: StaffRole, remark?: string): Promise<Shown> {
    const [declared, passed] =
      remark === undefined ? ['', ''] : [', $remark: String!', ', remark: $remark'];
    return this.ask(
      `mutation ($id: ID!, $version: Int!${declared}) {
        ${name}(id: $id, expectedVersion: $version${passed}) { ${OUTCOME} } }`,
      { id, version, ...(remark === undefined ? {} : { remark }) },
      role,
    );
  }
}
