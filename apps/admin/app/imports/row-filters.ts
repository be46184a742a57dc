import { ROW_OUTCOMES, ROW_VERDICTS, type RowOutcome, type RowVerdict } from '@minhbach/domain';

/** Which rows of an import are listed. In the address, so that a list can be passed on. */
export type RowFilters = {
  verdict: RowVerdict | null;
  outcome: RowOutcome | null;
  problem: string | null;
  unconfirmed: boolean;
  after: string | null;
};

const EVERY_ROW: RowFilters = {
  verdict: null,
  outcome: null,
  problem: null,
  unconfirmed: false,
  after: null,
};

export function rowFiltersOf(search: URLSearchParams): RowFilters {
  return {
    verdict: ROW_VERDICTS.find((one) => one === search.get('ket-qua')) ?? null,
    outcome: ROW_OUTCOMES.find((one) => one === search.get('da-nhap')) ?? null,
    problem: search.get('van-de'),
    unconfirmed: search.has('chua-xac-nhan'),
    after: search.get('sau'),
  };
}

/** The address of a list of rows: what isn't named is not filtered by. */
export function rowsAt(filters: Partial<RowFilters>): string {
  const { verdict, outcome, problem, unconfirmed, after } = { ...EVERY_ROW, ...filters };
  const search = new URLSearchParams({
    ...(verdict && { 'ket-qua': verdict }),
    ...(outcome && { 'da-nhap': outcome }),
    ...(problem && { 'van-de': problem }),
    ...(unconfirmed && { 'chua-xac-nhan': '' }),
    ...(after && { sau: after }),
  });
  return `?${search}`;
}

/** The same rows as a sheet to mend. */
export function sheetAt(id: string, format: 'xlsx' | 'csv', filters: Partial<RowFilters>): string {
  const { verdict, problem } = filters;
  const search = new URLSearchParams({
    ...(verdict && { verdict }),
    ...(problem && { problem }),
  });
  return `/files/catalogue-import/${id}/rows.${format}?${search}`;
}
