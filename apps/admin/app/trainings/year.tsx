import { Form } from 'react-router';

/** The year that a page is about: the one asked for, else this one. */
export function yearOf(request: Request): number {
  const asked = new URL(request.url).searchParams.get('nam') ?? '';
  return /^20\d\d$/.test(asked) ? Number(asked) : new Date().getFullYear();
}

export const periodOf = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31` });

export function YearChoice({ year }: { year: number }) {
  return (
    <Form className="filters">
      <div>
        <label htmlFor="nam">Năm</label>
        <input id="nam" name="nam" inputMode="numeric" size={4} defaultValue={year} />
      </div>
      <button>Xem</button>
    </Form>
  );
}
