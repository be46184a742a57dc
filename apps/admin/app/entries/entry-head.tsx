import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Link } from 'react-router';
import { AccessBadge, EntryStateBadge } from '../parts/entry-badges.tsx';
import type { EntryShown } from './entry-document.ts';

type Props = { entry: EntryShown };

/** Which entry this is, how far it has come, and how open it is. */
export function EntryHead({ entry }: Props) {
  const { title, documentKind, documentNumber, issuer, agency } = entry;
  const name = [documentKind, documentNumber].filter(Boolean).join(' ');
  return (
    <div className="request__head">
      <p className="request__ways">
        <Link to="/danh-muc">← Danh mục thông tin</Link>
      </p>
      <h1>{title}</h1>
      <p className="soft">
        {[name, issuer].filter(Boolean).join(' · ')}
        {agency === null && ' · Văn bản tham chiếu của trung ương'}
      </p>
      <div className="request__state">
        <EntryStateBadge state={entry.state} />
        <AccessBadge access={entry.access} confirmedOn={entry.confirmedOn} />
        {entry.sample && <span className="tag">Dữ liệu mẫu</span>}
      </div>
      <Notices entry={entry} />
    </div>
  );
}

function Notices({ entry }: Props) {
  const { needsReview, reviewOn, state, correctionNote, correctedOn, withdrawalReason } = entry;
  return (
    <>
      <LikelyDouble of={entry.likelyDouble} />
      {needsReview && reviewOn && (
        <Panel kind="warning">
          <p>
            <strong>Đến kỳ rà soát</strong> từ ngày {shortDate(reviewOn)}: xem lại phân loại còn
            đúng không.
          </p>
        </Panel>
      )}
      {correctedOn && state !== 'withdrawn' && (
        <Panel>
          <p>
            <strong>Đính chính ngày {shortDate(correctedOn)}:</strong>{' '}
            <span className="as-typed">{correctionNote}</span>
          </p>
          {entry.correctionChannels.length > 0 && (
            <p>Cũng đăng tại: {entry.correctionChannels.join('; ')}</p>
          )}
        </Panel>
      )}
      {state === 'withdrawn' && entry.withdrawnOn && (
        <Panel kind="warning">
          <p>
            <strong>Đã rút ngày {shortDate(entry.withdrawnOn)}:</strong>{' '}
            <span className="as-typed">{withdrawalReason}</span>
          </p>
        </Panel>
      )}
    </>
  );
}

function LikelyDouble({ of: double }: { of: EntryShown['likelyDouble'] }) {
  if (!double?.entryId) return null;
  return (
    <Panel kind="warning">
      <p>
        <strong>
          {double.certain ? 'Trùng với một mục đã có' : 'Có thể trùng với một mục đã có'}:
        </strong>{' '}
        <Link to={`/danh-muc/${double.entryId}`}>{double.label}</Link>. Xem mục đó trước khi làm
        tiếp; nếu đúng là trùng, rút mục này.
      </p>
    </Panel>
  );
}
