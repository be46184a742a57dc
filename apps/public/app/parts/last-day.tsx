import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import type { ReactNode } from 'react';
import { graphql } from '../gql/gql.ts';

/** What a date needs to be opened to its reasons, wherever one is shown. */
export const DeadlineParts = graphql(`
  fragment DeadlineParts on Deadline {
    dueOn
    derivation
    provisional
    under {
      text
      instrument
    }
  }
`);

/** One such date, as the API answers it. */
type ShownDeadline = ReturnType<NonNullable<(typeof DeadlineParts)['__apiType']>>;

type Props = { deadline: ShownDeadline; before: string; after: ReactNode };

/** The last day to answer, large, with the way to its reasons. */
export function LastDay({ deadline, before, after }: Props) {
  return (
    <>
      <p>
        {before}{' '}
        <strong className="due">
          <time dateTime={deadline.dueOn}>{weekdayDate(deadline.dueOn)}</time>
        </strong>
        {after}
      </p>
      <Derivation of={deadline} about="hạn trả lời" />
    </>
  );
}

/** `, theo khoản 3 Điều 26 Luật số 01/2026/QH16.` */
export function legalBasis({ under }: Pick<ShownDeadline, 'under'>): string {
  return `, theo ${under.map(({ text, instrument }) => `${text} Luật số ${instrument}`).join('; ')}.`;
}
