import type { ReactNode } from 'react';

export function SummaryList({ children }: { children: ReactNode }) {
  return <dl className="summary-list">{children}</dl>;
}

type FactProps = { term: string; children: ReactNode; change?: { href: string; what: string } };

/** One fact, and where it can be changed. Facts that are not there are not shown. */
export function Fact({ term, children, change }: FactProps) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
      {change === undefined ? null : (
        <dd className="no-print">
          <a href={change.href}>
            Sửa<span className="visually-hidden"> {change.what}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
