import type { ReactNode } from 'react';

type Props = { kind?: 'warning' | 'bad' | 'good'; children: ReactNode };

export function Panel({ kind, children }: Props) {
  return <div className={kind === undefined ? 'panel' : `panel ${kind}`}>{children}</div>;
}
