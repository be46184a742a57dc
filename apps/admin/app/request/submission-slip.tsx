import { refusalGroundWords, requesterKindWords } from '@minhbach/domain';
import { itemOutcomeWords } from '@minhbach/ui/words/item-outcomes.vi.ts';
import { shortDate, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import type { Person } from '../person.ts';
import { channelWords } from '../words/channels.vi.ts';
import type { ItemShown, RequestShown } from './request-document.ts';

type Props = { request: RequestShown; person: Person };

const OPINIONS = [
  'Ý kiến của chuyên viên',
  'Ý kiến của phụ trách đơn vị',
  'Ý kiến của lãnh đạo',
  'Văn thư: số, ngày phát hành, dấu',
];

/** What is put up to the leaders on paper (Phiếu trình): printed, never on the screen. */
export function SubmissionSlip({ request, person }: Props) {
  return (
    <article className="slip" aria-hidden="true">
      <SlipHead request={request} />
      <SlipFacts request={request} person={person} />
      <h2>1. Tóm tắt yêu cầu và đề xuất</h2>
      <ol>
        {request.items.map((item) => (
          <li key={item.number}>
            {item.description}
            <br />
            <em>Đề xuất: {proposal(item)}</em>
          </li>
        ))}
      </ol>
      <h2>2. Tài liệu kèm theo</h2>
      {request.documents.length === 0 && <p>Không có.</p>}
      <ol>
        {request.documents.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
      <h2>3. Ý kiến</h2>
      <table className="slip__opinions">
        <tbody>
          {OPINIONS.map((whose) => (
            <tr key={whose}>
              <th scope="row">{whose}</th>
              <td>&nbsp;</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

function SlipHead({ request: { agency, reference } }: Pick<Props, 'request'>) {
  return (
    <>
      <div className="slip__heads">
        <p>
          {agency.parent && (
            <>
              <span className="slip__capitals">{agency.parent.name}</span>
              <br />
            </>
          )}
          <strong className="slip__capitals">{agency.name}</strong>
        </p>
        <p>
          <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
          <br />
          <strong className="slip__motto">Độc lập - Tự do - Hạnh phúc</strong>
        </p>
      </div>
      <p className="slip__title">PHIẾU TRÌNH</p>
      <p className="slip__subject">V/v giải quyết yêu cầu cung cấp thông tin mã số {reference}</p>
    </>
  );
}

function SlipFacts({ request, person }: Props) {
  const under = request.deadline?.under.map(({ text }) => text).join('; ');
  return (
    <table>
      <tbody>
        <tr>
          <th scope="row">Người trình</th>
          <td>{[person.name, person.unit].filter(Boolean).join(', ')}</td>
        </tr>
        <tr>
          <th scope="row">Hạn cuối</th>
          <td>
            <strong className="slip__deadline">
              {request.dueOn ? weekdayDate(request.dueOn) : 'Chưa tính hạn'}
            </strong>
            {request.extended && ' (đã gia hạn một lần)'}
            {under && ` · ${under}`}
          </td>
        </tr>
        <tr>
          <th scope="row">Luật áp dụng</th>
          <td>{request.statute}</td>
        </tr>
        <tr>
          <th scope="row">Nhận</th>
          <td>
            {shortDate(request.receivedOn)}, {channelWords[request.channel].toLowerCase()};{' '}
            {requesterKindWords[request.requesterKind]}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function proposal({ outcome, refusalGround, reason }: ItemShown): string {
  if (!outcome) return '…'.repeat(40);
  const ground = refusalGround && refusalGroundWords[refusalGround];
  return [itemOutcomeWords[outcome], ground, reason].filter(Boolean).join('. ');
}
