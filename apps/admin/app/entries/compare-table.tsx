type Side = { name: string };
export type Compared = { term: string; before: string; after: string };
type Props = { caption: string; left: Side; right: Side; rows: readonly Compared[] };

/** Two states of one thing side by side; what differs is marked by a sign and a word. */
export function CompareTable({ caption, left, right, rows }: Props) {
  return (
    <table className="stacking compare">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Nội dung</th>
          <th scope="col">{left.name}</th>
          <th scope="col">{right.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.term} row={row} left={left} right={right} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, left, right }: { row: Compared; left: Side; right: Side }) {
  const differs = row.before !== row.after;
  return (
    <tr className={differs ? 'compare__differs' : undefined}>
      <th scope="row">
        {row.term}
        {differs && <span className="compare__mark">Khác</span>}
      </th>
      <Cell side={left} words={row.before} />
      <Cell side={right} words={row.after} />
    </tr>
  );
}

function Cell({ side, words }: { side: Side; words: string }) {
  return (
    <td>
      <span className="compare__side">{side.name}: </span>
      <span className="as-typed">{words || '—'}</span>
    </td>
  );
}
