import { refusalGroundWords } from '@minhbach/domain';
import { itemOutcomeWords } from '@minhbach/ui/words/item-outcomes.vi.ts';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link } from 'react-router';
import { ITEM_ACTS } from '../acts/acts.ts';
import { Release } from './release.tsx';
import type { ItemShown, RequestShown } from './request-document.ts';

type Props = { request: RequestShown; chosen: number | null };

export function Items({ request, chosen }: Props) {
  const undecided = request.items.filter(({ outcome }) => !outcome).length;
  return (
    <section aria-labelledby="noi-dung-yeu-cau">
      <h2 id="noi-dung-yeu-cau">Nội dung yêu cầu</h2>
      <p className="hint">
        {request.items.length} nội dung
        {undecided > 0 ? `, ${undecided} chưa có kết quả` : ', đều đã có kết quả'}.
      </p>
      <ol className="items">
        {request.items.map((item) => (
          <li key={item.number} className={item.number === chosen ? 'items__chosen' : undefined}>
            <h3>
              Nội dung {item.number}
              {item.outcome && (
                <span className={`tag tag--${item.outcome}`}>{itemOutcomeWords[item.outcome]}</span>
              )}
            </h3>
            <p className="as-typed">{item.description}</p>
            {item.documentName && <p className="soft">Tài liệu nêu tên: {item.documentName}</p>}
            <Decision item={item} />
            <Release request={request} item={item} />
            <ItemActs request={request} item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Decision({ item }: { item: ItemShown }) {
  if (!item.outcome) return null;
  return (
    <div className="items__decision">
      {item.refusalGround && (
        <p>
          <strong>{refusalGroundWords[item.refusalGround]}.</strong> {item.reason}
        </p>
      )}
      {item.answer && <p className="as-typed">{item.answer}</p>}
      {item.publicEntry && <p>Đã công khai tại mục “{item.publicEntry.title}” của danh mục</p>}
      {item.publicAddress && <p>Đã công khai tại {item.publicAddress}</p>}
      {item.rightAgency && <p>Cơ quan có trách nhiệm: {item.rightAgency.name}</p>}
      {item.documents.length > 0 && (
        <p>Tài liệu: {item.documents.map(({ name }) => name).join('; ')}</p>
      )}
      {item.redirectedTo && <p>Người yêu cầu đã hỏi tiếp: {item.redirectedTo}</p>}
      {item.decidedOn && <p className="soft">Quyết định {shortDate(item.decidedOn)}</p>}
    </div>
  );
}

function ItemActs({ request, item }: { request: RequestShown; item: ItemShown }) {
  const open = ITEM_ACTS.filter((act) =>
    request.openActions.some(
      ({ action, items }) => action === act.action && items.includes(item.number),
    ),
  );
  if (open.length === 0) return null;
  return (
    <ul className="items__acts no-print" aria-label={`Quyết định nội dung ${item.number}`}>
      {open.map(({ action, name }) => (
        <li key={action}>
          <Link
            className="button second small"
            to={`?viec=${action}&noi-dung=${item.number}`}
            preventScrollReset
            data-row=""
          >
            {name}
            <span className="visually-hidden"> nội dung {item.number}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
