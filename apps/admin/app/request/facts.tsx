import { channelWords } from '../words/channels.vi.ts';
import { complexityWords } from '@minhbach/ui/words/complexities.vi.ts';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { instantWords, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { threadWords } from '../words/threads.vi.ts';
import { Holder } from '../parts/holder.tsx';
import type { RequestShown } from './request-document.ts';

type Props = { request: RequestShown };

export function Facts({ request }: Props) {
  return (
    <section aria-labelledby="thong-tin">
      <h2 id="thong-tin" className="visually-hidden">
        Thông tin chung
      </h2>
      <SummaryList>
        <HowItCame request={request} />
        <HowItGoes request={request} />
        <SideThreads request={request} />
      </SummaryList>
    </section>
  );
}

function HowItCame({ request }: Props) {
  return (
    <>
      <Fact term="Luật áp dụng">
        {request.statute}
        {request.complexity && ` · ${complexityWords[request.complexity]}`}
      </Fact>
      <Fact term="Cơ quan">
        <Holder agency={request.agency} />
      </Fact>
      <Fact term="Gửi đến">
        {instantWords(request.sentAt)}, {channelWords[request.channel].toLowerCase()}
      </Fact>
      <Fact term="Chuyển đến từ">{request.redirectedFrom}</Fact>
      <Fact term="Ngày nhận">{weekdayDate(request.receivedOn)}</Fact>
      <Fact term={request.stage === 'received' ? 'Nếu hợp lệ, tính từ' : 'Hợp lệ từ'}>
        {dayOrNothing(request.validOn)}
      </Fact>
      <Fact term="Hình thức nhận">{deliveryWords[request.delivery]}</Fact>
      <Fact term="Mục đích">{request.purpose}</Fact>
      <Fact term="Liên quan trực tiếp">
        {request.directlyConcerned
          ? 'Người yêu cầu nói thông tin liên quan trực tiếp đến quyền, lợi ích của mình'
          : null}
      </Fact>
    </>
  );
}

function HowItGoes({ request }: Props) {
  return (
    <>
      <Fact term="Hạn cuối">
        {request.dueOn && (
          <>
            <strong>{weekdayDate(request.dueOn)}</strong>
            {request.extended && ' (đã gia hạn một lần)'}
          </>
        )}
      </Fact>
      <Fact term="Đang giữ">
        {[request.assignee?.name, request.assignedUnit].filter(Boolean).join(', ') || 'Chưa giao'}
      </Fact>
      <Fact term="Đã có kết quả">{dayOrNothing(request.decidedOn)}</Fact>
      <Fact term="Đã trả">{dayOrNothing(request.deliveredOn)}</Fact>
      <Fact term="Người dân đã nhận">{dayOrNothing(request.receiptProvenOn)}</Fact>
      <Fact term="Người dân đã chờ">{request.livedDays} ngày kể từ lần gửi đầu tiên</Fact>
    </>
  );
}

function SideThreads({ request }: Props) {
  return (
    <>
      {request.remedies.map(({ kind, lastOn, deadline }) => (
        <Fact term={threadWords.remedy(kind)} key={`${kind} ${lastOn}`}>
          Đến hết {weekdayDate(lastOn)}
          <Derivation of={deadline} about={threadWords.remedy(kind)} />
        </Fact>
      ))}
      {threadWords.facts(request).map(({ term, words, deadline }) => (
        <Fact term={term} key={`${term} ${words}`}>
          {words}
          {deadline && <Derivation of={deadline} about={term} />}
        </Fact>
      ))}
    </>
  );
}

function dayOrNothing(day: string | null | undefined): string | null {
  return day ? weekdayDate(day) : null;
}
