import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import type { Case } from './case.server.ts';
import { isOpen } from './is-open.ts';
import { casePath } from './paths.ts';
import { remedyWords } from '../words/remedies.vi.ts';

/** The acts that are open to the requester now, and the last days of the ways to object. */
export function WhatYouCanDo({ shown }: { shown: Case }) {
  const { reference, overdue, remedies, dueOn } = shown;
  const canComplain = isOpen(shown, 'lodge_complaint');
  return (
    <>
      {overdue ? (
        <section>
          <h2>Đã quá hạn mà chưa có trả lời</h2>
          <p>
            Hãy gọi hoặc viết cho đầu mối của cơ quan, nêu số tham chiếu {reference}. Bạn có quyền
            khiếu nại hoặc khởi kiện việc chậm trả lời.
          </p>
        </section>
      ) : dueOn && shown.stage === 'in_progress' ? (
        <p>
          Nếu đến hết {weekdayDate(dueOn)} chưa có trả lời, bạn có quyền khiếu nại hoặc khởi kiện;
          trang này sẽ chỉ cách làm.
        </p>
      ) : null}
      {remedies.length > 0 ? <h2>Nếu bạn không đồng ý</h2> : null}
      {remedies.map(({ kind, lastOn, deadline }) => (
        <section key={`${kind} ${lastOn}`}>
          <h3>{remedyWords(kind)}</h3>
          <p>
            Ngày cuối: <strong>{weekdayDate(lastOn)}</strong>
          </p>
          <Derivation of={deadline} about={remedyWords(kind)} />
        </section>
      ))}
      {canComplain ? <HowToComplain shown={shown} /> : null}
      <Buttons
        reference={reference}
        canComplain={canComplain}
        canWithdraw={isOpen(shown, 'withdraw')}
      />
    </>
  );
}

/** What a complaint can be about now; where last days are shown, they say it. */
function HowToComplain({ shown: { stage, remedies } }: { shown: Case }) {
  if (stage === 'incomplete')
    return (
      <p>
        Cho rằng phiếu của bạn đã đủ nội dung? Bạn có thể khiếu nại việc yêu cầu bổ sung đến người
        đứng đầu cơ quan hoặc khởi kiện tại Tòa án (<a href="/luat">xem thời hạn</a>). Nếu khiếu nại
        được chấp nhận trước khi bạn bổ sung, thời hạn trả lời được tính lại từ ngày cơ quan nhận
        phiếu.
      </p>
    );
  if (remedies.length > 0) return null;
  return (
    <p>
      Không đồng ý với kết quả? Bạn có thể khiếu nại đến người đứng đầu cơ quan hoặc khởi kiện tại
      Tòa án. Thời hạn tính từ ngày bạn nhận được kết quả (<a href="/luat">xem thời hạn</a>).
    </p>
  );
}

type ButtonsProps = { reference: string; canComplain: boolean; canWithdraw: boolean };

function Buttons({ reference, canComplain, canWithdraw }: ButtonsProps) {
  if (!canComplain && !canWithdraw) return null;
  return (
    <div className="button-row no-print">
      {canComplain ? (
        <a className="button second" href={`${casePath(reference)}/khieu-nai`}>
          Khiếu nại
        </a>
      ) : null}
      {canWithdraw ? (
        <a className="button danger" href={`${casePath(reference)}/rut`}>
          Rút yêu cầu
        </a>
      ) : null}
    </div>
  );
}
