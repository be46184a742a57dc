import { gapWords } from '../words/gaps.vi.ts';
import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Submitted } from '../routes/intake.tsx';

/** The receipt: what the person at the counter takes home, printed from this page. */
export function Registered({ submitted: { request, accessCode } }: { submitted: Submitted }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="receipt">
      <title>{`Đã vào sổ ${request.reference} · Minh Bạch`}</title>
      <h1 ref={heading} tabIndex={-1}>
        Đã vào sổ yêu cầu
      </h1>
      <div className="panel good">
        <p>Mã yêu cầu</p>
        <p className="receipt__code">{request.reference}</p>
        <p>Mã truy cập, chỉ hiện một lần</p>
        <p className="receipt__code">{accessCode}</p>
        <p>
          Người yêu cầu theo dõi tại trang “Tra cứu” bằng hai mã này. Trao giấy cho người yêu cầu,
          không giữ lại bản sao.
        </p>
      </div>
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
      {request.warnings.length > 0 && (
        <div className="panel warning no-print">
          <h2>Điểm cần cân nhắc</h2>
          <ul>
            {request.warnings.map(({ code, message }) => (
              <li key={code}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="button-row no-print">
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
  );
}
