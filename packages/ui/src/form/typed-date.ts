/** The three boxes of a date field, as typed. */
export type TypedDate = { day: string; month: string; year: string };

export const NO_DATE: TypedDate = { day: '', month: '', year: '' };

export function readTypedDate(form: FormData, name: string): TypedDate {
  const text = (part: string) => String(form.get(`${name}.${part}`) ?? '').trim();
  return { day: text('day'), month: text('month'), year: text('year') };
}

/**
 * The day as `YYYY-MM-DD`; null when all three boxes are empty; undefined when what was typed is no
 * day of the calendar.
 */
export function dayOf({ day, month, year }: TypedDate): string | null | undefined {
  if (day === '' && month === '' && year === '') return null;
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return isReal ? text : undefined;
}

export function typedDateOf(day: string | null | undefined): TypedDate {
  if (!day) return NO_DATE;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { day: String(Number(dayOfMonth)), month: String(Number(month)), year };
}
