/** The year that an address names; without one, or with what is none, this year. */
export function yearIn(address: string): number {
  const year = new URL(address).searchParams.get('nam') ?? '';
  return /^20\d\d$/.test(year) ? Number(year) : new Date().getFullYear();
}

export const yearPeriod = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` });
