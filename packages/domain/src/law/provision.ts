/** Numbers of the instruments that rules of this package cite. */
export type Instrument = string;

/**
 * A place in a legal instrument (điều khoản áp dụng): article, then clause and point where given.
 * `article` is null when only the instrument as a whole can be cited.
 */
export type Provision = {
  instrument: Instrument;
  article: number | null;
  clause: number | null;
  point: string | null;
};

/** Makes the citing function of one instrument: `at(26, 3)` is Article 26, clause 3. */
export function provisionsOf(instrument: Instrument) {
  return (
    article: number | null = null,
    clause: number | null = null,
    point: string | null = null,
  ): Provision => ({ instrument, article, clause, point });
}

/** Short form for machines: `01/2026/QH16 26.3`, `104/2016/QH13 28.1.đ`, `356/2025/NĐ-CP`. */
export function citation({ instrument, article, clause, point }: Provision): string {
  const place = [article, clause, point].filter((part) => part !== null).join('.');
  return place === '' ? instrument : `${instrument} ${place}`;
}

/** The form a Vietnamese letter uses: `điểm a khoản 1 Điều 28`. Empty when no article is cited. */
export function provisionText({ article, clause, point }: Provision): string {
  if (article === null) return '';
  return [
    point === null ? '' : `điểm ${point} `,
    clause === null ? '' : `khoản ${clause} `,
    `Điều ${article}`,
  ].join('');
}
