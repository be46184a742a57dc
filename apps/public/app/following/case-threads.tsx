import { instantWords, shortDate, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { complaintStateWords } from '@minhbach/ui/words/complaint-states.vi.ts';
import { correctionStateWords } from '@minhbach/ui/words/correction-states.vi.ts';
import { costStateWords } from '@minhbach/ui/words/cost-states.vi.ts';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { vnd } from '@minhbach/ui/words/measures.vi.ts';
import type { Case } from './case.server.ts';

/** What runs beside the request: costs, corrections, complaints, who opened the requester's identity. */
export function CaseThreads({ shown }: { shown: Case }) {
  const { costs, corrections, complaints, identityOpenings } = shown;
  return (
    <>
      {costs ? <Costs costs={costs} /> : null}
      {corrections.map(({ id, item, state, dueOn, deadline }) => (
        <section key={id}>
          <h2>Đính chính nội dung {item}</h2>
          <p>{correctionStateWords[state]}.</p>
          {state === 'claimed' || state === 'discovered' ? (
            <>
              <p>Hạn trả lời: {weekdayDate(dueOn)}</p>
              <Derivation of={deadline} about="hạn đính chính" />
            </>
          ) : null}
        </section>
      ))}
      {complaints.map(({ id, state, dueOn, deadline }) => (
        <section key={id}>
          <h2>Khiếu nại của bạn</h2>
          <p>
            {complaintStateWords[state]}
            {dueOn ? `; hạn giải quyết ${shortDate(dueOn)}` : ''}.
          </p>
          {deadline ? <Derivation of={deadline} about="hạn giải quyết khiếu nại" /> : null}
        </section>
      ))}
      {identityOpenings.length > 0 ? (
        <section>
          <h2>Ai đã xem thông tin về bạn</h2>
          <ul>
            {identityOpenings.map(({ at, byRole, reason }) => (
              <li key={at}>
                {instantWords(at)}, {actorRoleWords[byRole]}: {reason}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Costs({ costs }: { costs: NonNullable<Case['costs']> }) {
  const { state, totalVnd, payBy, lines } = costs;
  return (
    <section>
      <h2>Chi phí</h2>
      <p>
        {costStateWords[state]}: <strong>{vnd(totalVnd)}</strong>
        {state === 'notified' ? `, thanh toán chậm nhất ngày ${shortDate(payBy)}` : ''}.
      </p>
      <ul>
        {lines.map(({ item, quantity, amountVnd }) => (
          <li key={item}>
            {item}: {quantity}, {vnd(amountVnd)}
          </li>
        ))}
      </ul>
    </section>
  );
}
