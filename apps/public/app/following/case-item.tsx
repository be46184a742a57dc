import { refusalGroundWords } from '@minhbach/domain';
import { fileSize } from '@minhbach/ui/words/measures.vi.ts';
import { itemOutcomeWords } from '@minhbach/ui/words/item-outcomes.vi.ts';
import { isOpen } from './is-open.ts';
import type { Case } from './case.server.ts';
import { casePath } from './paths.ts';

type Item = Case['items'][number];

/** One thing that was asked for, and what became of it. */
export function CaseItem({ item, shown }: { item: Item; shown: Case }) {
  const { number, description, documentName, outcome } = item;
  return (
    <section className="item-block">
      <h3>{shown.items.length > 1 ? `Nội dung ${number}` : 'Bạn hỏi'}</h3>
      <p className="typed-text">{description}</p>
      {documentName ? <p className="soft">{documentName}</p> : null}
      {outcome ? (
        <p>
          <span className={outcome === 'refused' ? 'tag late' : 'tag done'}>
            {itemOutcomeWords[outcome]}
          </span>
        </p>
      ) : null}
      <Refusal
        item={item}
        reference={shown.reference}
        canAskThere={isOpen(shown, 'redirect_item', number)}
      />
      {item.answer ? <p className="typed-text">{item.answer}</p> : null}
      <Files item={item} reference={shown.reference} />
      {isOpen(shown, 'claim_correction', number) ? (
        <p className="no-print">
          <a href={`${casePath(shown.reference)}/chua-dung/${number}`}>
            Thông tin này chưa đúng hoặc chưa đủ?
          </a>
        </p>
      ) : null}
    </section>
  );
}

type RefusalProps = { item: Item; reference: string; canAskThere: boolean };

function Refusal({ item, reference, canAskThere }: RefusalProps) {
  const { number, refusalGround, refusedUnder, reason, rightAgency, redirectedTo } = item;
  return (
    <>
      {refusalGround ? (
        <p>
          Căn cứ: {refusalGroundWords[refusalGround]}
          {refusedUnder ? `, theo ${refusedUnder.text} Luật số ${refusedUnder.instrument}` : null}.
        </p>
      ) : null}
      {reason ? <p className="typed-text">{reason}</p> : null}
      <WhereItIsPublic item={item} />
      {rightAgency ? (
        <p>
          Cơ quan có trách nhiệm: <a href={`/co-quan/${rightAgency.code}`}>{rightAgency.name}</a>
        </p>
      ) : null}
      {rightAgency && canAskThere ? (
        <form
          className="no-print"
          method="post"
          action={`${casePath(reference)}/hoi-tiep/${number}`}
        >
          <p className="small">
            Phiếu của bạn, kể cả thông tin về bạn, được chuyển đến cơ quan này. Thời hạn mới tính từ
            khi cơ quan ấy nhận được; ngày gửi đầu tiên vẫn được ghi lại.
          </p>
          <button type="submit" className="button">
            Đồng ý và hỏi {rightAgency.name}
          </button>
        </form>
      ) : null}
      {redirectedTo ? <p>Bạn đã hỏi tiếp bằng yêu cầu {redirectedTo}.</p> : null}
    </>
  );
}

function WhereItIsPublic({ item: { publicEntry, publicAddress } }: { item: Item }) {
  return (
    <>
      {publicEntry ? (
        <p>
          Đã công khai tại: <a href={`/danh-muc/${publicEntry.id}`}>{publicEntry.title}</a>
        </p>
      ) : null}
      {publicAddress ? <p>Đã công khai tại: {address(publicAddress)}</p> : null}
    </>
  );
}

function Files({ item, reference }: { item: Item; reference: string }) {
  if (item.documents.length === 0) return null;
  return (
    <ul className="plain-list">
      {item.documents.map(({ id, name, size }) => (
        <li key={id}>
          {name}, {fileSize(size)}
          <form method="post" action={`${casePath(reference)}/tep/${id}`}>
            <button type="submit" className="button second">
              Tải<span className="visually-hidden"> {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function address(place: string) {
  return /^https?:\/\//.test(place) ? <a href={place}>{place}</a> : place;
}
