import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import type { ReactNode } from 'react';
import type { DeadlinePartsFragment } from '../gql/graphql.ts';

type Props = {
  children?: ReactNode;
  deadline?: DeadlinePartsFragment | null;
  before?: string | null;
};

/** What follows from an act, told before it is taken. The dates come from the API. */
export function Consequence({ children, deadline, before }: Props) {
  return (
    <div className="panel consequence">
      <p>
        <strong>Nếu gửi việc này:</strong> {children}
      </p>
      {deadline && (
        <>
          <p>
            {deadline.dueOn === before ? 'Hạn cuối vẫn là ' : 'Hạn cuối trở thành '}
            <strong>{shortDate(deadline.dueOn)}</strong>
            {before && deadline.dueOn !== before && ` (đang là ${shortDate(before)})`}
            {deadline.under.length > 0 && (
              <>, theo {deadline.under.map(({ text }) => text).join('; ')}</>
            )}
            .
          </p>
          <Derivation of={deadline} about={`hạn cuối ${shortDate(deadline.dueOn)}`} />
        </>
      )}
    </div>
  );
}
