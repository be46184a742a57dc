import { daysLeftWords, instantWords, weekdayDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Derivation } from '@minhbach/ui/parts/derivation.tsx';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { StageTag } from '@minhbach/ui/parts/stage-tag.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { formGapWords } from '@minhbach/ui/words/form-gaps.vi.ts';
import { LastDay } from '../parts/last-day.tsx';
import { Page } from '../parts/page.tsx';
import { CaseItem } from './case-item.tsx';
import type { Case } from './case.server.ts';
import { CaseThreads } from './case-threads.tsx';
import { casePath, receiptPath } from './paths.ts';
import { Timeline } from './timeline.tsx';
import { WhatYouCanDo } from './what-you-can-do.tsx';

/** Everything about one request that its sender may see. */
export function CasePage({ shown }: { shown: Case }) {
  const { reference, stage, overdue, items } = shown;
  return (
    <Page title={`Yêu cầu ${reference}`} personal>
      {shown.sample ? (
        <p>
          <span className="tag waiting">Dữ liệu mẫu</span> Yêu cầu này dùng để minh họa, không phải
          của người thật.
        </p>
      ) : null}
      <p>
        <StageTag stage={stage} overdue={overdue} />
      </p>
      <WhereItStands shown={shown} />
      <h2>{items.length > 1 ? 'Các nội dung đã hỏi' : 'Nội dung đã hỏi'}</h2>
      {items.map((item) => (
        <CaseItem key={item.number} item={item} shown={shown} />
      ))}
      <CaseThreads shown={shown} />
      <WhatYouCanDo shown={shown} />
      <h2>Diễn biến</h2>
      <Timeline events={shown.timeline} />
      <h2>Về yêu cầu này</h2>
      <Facts shown={shown} />
      <div className="button-row no-print">
        <a className="button second" href={receiptPath(reference)}>
          Xem biên nhận
        </a>
        <form method="post" action={`${casePath(reference)}/dong`}>
          <button type="submit" className="button second">
            Đóng trang này
          </button>
        </form>
      </div>
    </Page>
  );
}

function WhereItStands({ shown }: { shown: Case }) {
  const { next, stage, missing, missingExplanation, reference, deadline, daysLeft, extended } =
    shown;
  // The last day to answer is shown below, with its own reasons.
  const ownDay = next.dueOn === deadline?.dueOn ? null : next.deadline;
  return (
    <Panel {...(shown.overdue ? { kind: 'bad' as const } : {})}>
      <h2>Bước tiếp theo</h2>
      <p>
        {next.text}
        {ownDay ? ` Chậm nhất ${weekdayDate(ownDay.dueOn)}.` : null}
      </p>
      {ownDay ? <Derivation of={ownDay} about="hạn của bước tiếp theo" /> : null}
      {missing.length > 0 ? (
        <>
          <p>Cơ quan cần bạn bổ sung:</p>
          <ul>
            {missing.map((gap) => (
              <li key={gap}>{formGapWords[gap]}</li>
            ))}
          </ul>
          {missingExplanation ? <p className="typed-text">{missingExplanation}</p> : null}
          <p>
            <a className="button" href={`${casePath(reference)}/bo-sung`}>
              Bổ sung ngay
            </a>
          </p>
        </>
      ) : null}
      {deadline && daysLeft !== null && daysLeft !== undefined ? (
        <LastDay
          deadline={deadline}
          before={
            stage === 'received'
              ? 'Hạn trả lời nếu phiếu hợp lệ:'
              : extended
                ? 'Hạn trả lời (đã gia hạn):'
                : 'Hạn trả lời:'
          }
          after={` – ${daysLeftWords(daysLeft)}`}
        />
      ) : null}
    </Panel>
  );
}

function Facts({ shown }: { shown: Case }) {
  const { agency, sentAt, receivedOn, livedDays, redirectedFrom, delivery, statute } = shown;
  const contact = agency?.contactPoint;
  return (
    <SummaryList>
      <Fact term="Cơ quan giải quyết">
        {agency ? <a href={`/co-quan/${agency.code}`}>{agency.name}</a> : null}
      </Fact>
      <Fact term="Liên hệ">
        {[contact?.unit, contact?.address, contact?.phone, contact?.email, contact?.hours]
          .filter(Boolean)
          .join('\n')}
      </Fact>
      <Fact term="Gửi lúc">{instantWords(sentAt)}</Fact>
      <Fact term="Cơ quan nhận">{weekdayDate(receivedOn)}</Fact>
      <Fact term="Bạn đã chờ">
        {livedDays > 0 ? `${livedDays} ngày kể từ lần gửi đầu tiên` : null}
      </Fact>
      <Fact term="Chuyển hỏi từ yêu cầu">{redirectedFrom}</Fact>
      <Fact term="Cách nhận">{deliveryWords[delivery]}</Fact>
      <Fact term="Luật áp dụng">{`Luật Tiếp cận thông tin số ${statute}`}</Fact>
    </SummaryList>
  );
}
