import type { ReactNode } from 'react';

type Props = { columns: readonly string[]; children: ReactNode };

/** A table whose rows become blocks where there is no room for columns. */
export function StackingTable({ columns, children }: Props) {
  return (
    <table className="stacking">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
