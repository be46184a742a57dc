import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { Link, useFetcher } from 'react-router';
import type { AnswerDuePartsFragment } from '../gql/graphql.ts';
import type { Proposed } from '../releases/propose-entry.ts';
import type { ItemShown, RequestShown } from './request-document.ts';

type Props = { request: RequestShown; item: ItemShown };

/** What an answer owes to everybody else, and the one click that makes a draft of it. */
export function Release({ request, item }: Props) {
  const isGiven = item.outcome === 'provided' || item.outcome === 'partly_provided';
  if (!isGiven) return null;
  const due = item.publicationDue ?? null;
  return (
    <div className="items__release no-print">
      {due && <DueWords due={due} />}
      {request.stage === 'delivered' && !due?.fulfilled && (
        <ProposeButton requestId={request.id} itemNumber={item.number} entryId={due?.entryId} />
      )}
    </div>
  );
}

export function DueWords({ due }: { due: AnswerDuePartsFragment }) {
  if (due.fulfilled) return <p>Thuộc loại phải công khai, và đã công khai: {due.classTitle}.</p>;
  return (
    <p>
      <strong>Phải công khai trước hết ngày {shortDate(due.dueOn)}</strong>
      {due.lateAlready ? ', đã trễ từ trước khi có người hỏi' : due.overdue && ', đã trễ'}:{' '}
      {due.classTitle}.
    </p>
  );
}

type ButtonProps = { requestId: string; itemNumber: number; entryId?: string | null | undefined };

/** Once made the draft is the same again: pressing twice makes one. */
export function ProposeButton({ requestId, itemNumber, entryId }: ButtonProps) {
  const fetcher = useFetcher<Proposed>();
  const proposed = fetcher.data;
  const isSending = fetcher.state !== 'idle';
  return (
    <fetcher.Form method="post" action="/sau-tra-loi" noValidate>
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="itemNumber" value={itemNumber} />
      {proposed?.kind === 'refused' && <ErrorSummary errors={proposed.errors} />}
      {proposed?.kind === 'made' && <Made {...proposed} />}
      {entryId ? (
        <Link to={`/danh-muc/${entryId}`}>Mở mục thông tin</Link>
      ) : (
        <button className="button second small" aria-disabled={isSending}>
          {isSending ? 'Đang tạo…' : 'Đề xuất công khai'}
          <span className="visually-hidden"> nội dung {itemNumber}</span>
        </button>
      )}
    </fetcher.Form>
  );
}

function Made({ id, title, warnings }: Extract<Proposed, { kind: 'made' }>) {
  return (
    <div className="panel good" role="status">
      <p>
        Đã có dự thảo: <Link to={`/danh-muc/${id}`}>{title}</Link>
      </p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <p>Đọc lại cả nội dung trong tệp trước khi đề xuất phân loại: tệp được chép nguyên vẹn.</p>
    </div>
  );
}
