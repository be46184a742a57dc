import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { useEffect, useRef } from 'react';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Previewed } from './calendar-change.ts';

type Props = { preview: Previewed };

/** Every last day that the change would move, and the change itself as hidden fields. */
export function CalendarPreviewed({ preview }: Props) {
  const { version, moves, input } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (version) heading.current?.focus();
  }, [version]);

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {moves.length === 0
          ? 'Không hạn cuối nào thay đổi'
          : `${moves.length} yêu cầu đổi hạn cuối`}
      </h3>
      <p>
        {shortDate(input.on)} trở thành ngày {input.working ? 'làm việc' : 'nghỉ'}: {input.name}.
      </p>
      {moves.length > 0 && (
        <StackingTable columns={['Yêu cầu', 'Hạn đang có', 'Hạn mới']}>
          {moves.map(({ reference, requestId, dueOn, newDueOn }) => (
            <tr key={requestId}>
              <th scope="row">{reference}</th>
              <td>{shortDate(dueOn)}</td>
              <td>{shortDate(newDueOn)}</td>
            </tr>
          ))}
        </StackingTable>
      )}
      <input type="hidden" name="on" value={input.on} />
      <input type="hidden" name="working" value={input.working ? 'yes' : 'no'} />
      <input type="hidden" name="name" value={input.name} />
      <input type="hidden" name="decision" value={input.decision} />
      <input type="hidden" name="previewVersion" value={version} />
    </>
  );
}
