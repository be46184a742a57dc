import { useMemo } from 'react';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import type { Act } from '../acts/act.ts';
import { REQUEST_ACTS } from '../acts/acts.ts';
import { OpenActs } from '../parts/open-acts.tsx';
import { ActForm } from './act-form.tsx';
import type { ItemShown, RequestShown } from './request-document.ts';

type Props = { request: RequestShown; act: Act | null; item: ItemShown | null };

export function ActPanel({ request, act, item }: Props) {
  return (
    <aside className="acts no-print" aria-label="Việc có thể làm">
      {act ? <ActForm request={request} act={act} item={item} /> : <NextActs request={request} />}
    </aside>
  );
}

function NextActs({ request }: { request: RequestShown }) {
  const isWaiting = typeof request.daysLeft === 'number';
  // While an answer is awaited, its last day is shown, and opened, at the top of the page.
  const isAnswers = isWaiting && request.next.dueOn === request.dueOn;
  const ownDay = isAnswers ? null : request.next.deadline;
  const open = useMemo(
    () =>
      REQUEST_ACTS.filter(({ action }) =>
        request.openActions.some((offered) => offered.action === action),
      ),
    [request.openActions],
  );

  return (
    <OpenActs acts={open} none="Không có việc nào dành cho vai trò của bạn.">
      <p>
        <strong>Tiếp theo:</strong> {request.next.text}
        {ownDay && ` Chậm nhất ${shortDate(ownDay.dueOn)}.`}
      </p>
      {ownDay && <Derivation of={ownDay} about="hạn của bước tiếp theo" />}
    </OpenActs>
  );
}
