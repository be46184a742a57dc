import { classTitle } from '@minhbach/domain';
import { weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { publicationFormWords } from '@minhbach/ui/words/publication-forms.vi.ts';
import { restrictionHeadWords } from '@minhbach/ui/words/restriction-heads.vi.ts';
import { Link } from 'react-router';
import { classWords } from '../words/class-keys.vi.ts';
import type { EntryShown } from './entry-document.ts';

type Props = { entry: EntryShown };

export function EntryFacts({ entry }: Props) {
  return (
    <section aria-labelledby="thong-tin">
      <h2 id="thong-tin" className="visually-hidden">
        Thông tin chung
      </h2>
      <SummaryList>
        <WhatItIs entry={entry} />
        <HowOpenItIs entry={entry} />
        <SinceWhen entry={entry} />
      </SummaryList>
    </section>
  );
}

function WhatItIs({ entry }: Props) {
  return (
    <>
      <Fact term="Cơ quan giữ">{entry.agency?.name}</Fact>
      <Fact term="Đơn vị tạo ra">{entry.creatingUnit}</Fact>
      <Fact term="Lĩnh vực">{entry.subject}</Fact>
      <Fact term="Tóm tắt">
        {entry.summary && <span className="as-typed">{entry.summary}</span>}
      </Fact>
      <Fact term="Địa chỉ đã đăng">
        {entry.link && (
          <a href={entry.link} rel="noreferrer" target="_blank">
            {entry.link}
            <span className="visually-hidden"> (mở thẻ mới)</span>
          </a>
        )}
      </Fact>
      <Fact term="Ngày tạo ra">{dayOrNothing(entry.madeOn)}</Fact>
      <Fact term="Ngày ban hành">{dayOrNothing(entry.issuedOn)}</Fact>
      <Fact term="Hiệu lực">{validity(entry)}</Fact>
      <Fact term="Từ yêu cầu">
        {entry.madeFrom && (
          <Link to={`/yeu-cau/${entry.madeFrom.requestId}`}>
            Nội dung {entry.madeFrom.itemNumber} của một yêu cầu đã trả lời
          </Link>
        )}
      </Fact>
      <Fact term="Mã khi nhập">{entry.importKey}</Fact>
    </>
  );
}

function HowOpenItIs({ entry }: Props) {
  return (
    <>
      <Fact term="Loại thông tin">
        {entry.classes.length === 0 ? null : (
          <ul className="plain-list">
            {entry.classes.map((key) => (
              <li key={key}>
                {classTitle(key)} <span className="hint">{classWords(key)}</span>
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term="Căn cứ hạn chế">{entry.head && restrictionHeadWords[entry.head]}</Fact>
      <Fact term="Điều kiện tiếp cận">
        {entry.condition && <span className="as-typed">{entry.condition}</span>}
      </Fact>
    </>
  );
}

function SinceWhen({ entry }: Props) {
  return (
    <>
      <Fact term="Phân loại xác nhận">
        {entry.confirmedOn && `${weekdayDate(entry.confirmedOn)}, ${entry.confirmedBy ?? ''}`}
      </Fact>
      <Fact term="Kỳ rà soát">{dayOrNothing(entry.reviewOn)}</Fact>
      <Fact term="Công khai trên hệ thống từ">{dayOrNothing(entry.publishedOn)}</Fact>
      <Fact term="Đã công khai ở nơi khác từ">{dayOrNothing(entry.publicSince)}</Fact>
      <Fact term="Công khai đến hết">{dayOrNothing(entry.publishedUntil)}</Fact>
      <Fact term="Hình thức công khai">
        {entry.forms.map((form) => publicationFormWords[form]).join('; ')}
      </Fact>
    </>
  );
}

function validity({ effectiveOn, inForceUntil, inForce }: EntryShown): string | null {
  if (!effectiveOn && !inForceUntil) return null;
  const parts = [
    effectiveOn && `từ ${weekdayDate(effectiveOn)}`,
    inForceUntil && `đến hết ${weekdayDate(inForceUntil)}`,
  ].filter(Boolean);
  return `${parts.join(' ')} (${inForce ? 'còn hiệu lực' : 'hết hiệu lực'})`;
}

function dayOrNothing(day: string | null | undefined): string | null {
  return day ? weekdayDate(day) : null;
}
