import { readsAllAgencies, type StaffRole } from '@minhbach/domain';

/** The People's Committee of the city, below which all others stand. */
const CITY = '01';

/** What figures are about: a body, alone or with all below it, over a year. */
export type Scope = { code: string; isAlone: boolean; year: number };

type Viewer = { role: StaffRole; agency: { code: string } };

/** The scope that an address names; without one the whole city, or one's own body. */
export function scopeOf(search: URLSearchParams, { role, agency }: Viewer): Scope {
  const year = search.get('nam') ?? '';
  const seesAll = readsAllAgencies(role);
  return {
    code: (seesAll && search.get('co-quan')) || (seesAll ? CITY : agency.code),
    isAlone: !seesAll || search.get('rieng') === '1',
    year: /^20\d\d$/.test(year) ? Number(year) : new Date().getFullYear(),
  };
}

export const periodOf = ({ year }: Scope) => ({ from: `${year}-01-01`, until: `${year}-12-31` });

/** The same scope in an address. */
export function searchOf({ code, isAlone, year }: Scope): URLSearchParams {
  return new URLSearchParams({
    'co-quan': code,
    nam: String(year),
    ...(isAlone ? { rieng: '1' } : {}),
  });
}
