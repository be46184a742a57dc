import { gapWords } from '../words/gaps.vi.ts';
import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Warnings } from '../request/warnings.tsx';
import type { Submitted } from './register-request.ts';

/** The receipt: what the person at the counter takes home, printed from this page. */
export function Registered({ submitted }: { submitted: Submitted }) {
  const { request } = submitted;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="receipt">
      <title>{`Đã vào sổ ${request.reference} · Minh Bạch`}</title>
      <h1 ref={heading} tabIndex={-1}>
        Đã vào sổ yêu cầu
      </h1>
      <Codes submitted={submitted} />
      <p>Cơ quan nhận: {request.agency.name}</p>
      {request.dueOn ? (
        <p>
          Hạn cuối trả lời: <strong>{weekdayDate(request.dueOn)}</strong>
        </p>
      ) : (
        <p>
          <strong>Chưa tính hạn</strong> vì còn thiếu:{' '}
          {request.missing.map((gap) => gapWords(gap)).join('; ')}.
        </p>
      )}
      {request.deadline && <Derivation of={request.deadline} about="hạn cuối trả lời" />}
      <div className="no-print">
        <Warnings warnings={request.warnings} />
        <div className="button-row">
          <button type="button" className="button" onClick={() => window.print()}>
            In giấy tiếp nhận
          </button>
          <Link className="button second" to={`/yeu-cau/${request.id}`}>
            Mở yêu cầu
          </Link>
          <Link to="/tiep-nhan" reloadDocument>
            Tiếp nhận yêu cầu khác
          </Link>
        </div>
      </div>
    </div>
  );
}

function Codes({ submitted: { request, accessCode } }: { submitted: Submitted }) {
  return (
    <div className="panel good">
      <p>Số tham chiếu</p>
      <p className="receipt__code">{request.reference}</p>
      <p>Mã tra cứu, chỉ hiện một lần</p>
      <p className="receipt__code">{accessCode}</p>
      <p>
        Người yêu cầu theo dõi tại trang “Tra cứu yêu cầu” bằng hai mã này. Trao giấy cho người yêu
        cầu, cơ quan không giữ bản sao.
      </p>
    </div>
  );
}
