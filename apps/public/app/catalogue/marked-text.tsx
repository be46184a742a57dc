import { Fragment } from 'react';

export type Marked = { text: string; marks: readonly { from: number; to: number }[] };

/** A text in which the words that were found are marked. */
export function MarkedText({ of: { text, marks } }: { of: Marked }) {
  return (
    <>
      {marks.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
