import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { Panel } from '@minhbach/ui/parts/panel.tsx';
import { Fact, SummaryList } from '@minhbach/ui/parts/summary-list.tsx';
import { deliveryWords } from '@minhbach/ui/words/delivery.vi.ts';
import { discardSentDraft } from '../../draft/draft.server.ts';
import { needCase } from '../../following/case.server.ts';
import { casePath } from '../../following/paths.ts';
import { qrCode } from '../../following/qr-code.server.ts';
import { LastDay, legalBasis } from '../../parts/last-day.tsx';
import { Page } from '../../parts/page.tsx';
import { QrImage } from '../../parts/qr-image.tsx';
import { CONFIG } from '../../site/config.server.ts';
import type { Route } from './+types/receipt';

export async function loader({ request, params: { reference } }: Route.LoaderArgs) {
  const { opener, shown } = await needCase(request, reference);
  await discardSentDraft(request, reference);
  const address = CONFIG.publicUrl + casePath(reference);
  return { shown, accessCode: opener.accessCode, address, qr: qrCode(address) };
}

export default function Receipt({ loaderData }: Route.ComponentProps) {
  const { shown, accessCode, address, qr } = loaderData;
  const { reference, stage, agency, items, delivery, sentAt, deadline, next } = shown;
  const { unit, phone, email } = agency?.contactPoint ?? {};
  return (
    <Page title="Biên nhận yêu cầu cung cấp thông tin" personal>
      <Numbers reference={reference} accessCode={accessCode} address={address} qr={qr} />
      {deadline ? (
        <Panel>
          <h2>{stage === 'received' ? 'Hạn trả lời nếu phiếu hợp lệ' : 'Hạn trả lời'}</h2>
          <LastDay deadline={deadline} before="Chậm nhất" after={legalBasis(deadline)} />
        </Panel>
      ) : (
        <p>{next.text}</p>
      )}
      <SummaryList>
        <Fact term="Cơ quan">{agency?.name}</Fact>
        <Fact term="Gửi lúc">{instantWords(sentAt)}</Fact>
        {items.map(({ number, description }) => (
          <Fact key={number} term={items.length > 1 ? `Nội dung ${number}` : 'Nội dung'}>
            {description}
          </Fact>
        ))}
        <Fact term="Cách nhận">{deliveryWords[delivery]}</Fact>
        <Fact term="Liên hệ">{[unit, phone, email].filter(Boolean).join('\n')}</Fact>
      </SummaryList>
      <div className="button-row no-print">
        <a className="button" href={casePath(reference)}>
          Theo dõi yêu cầu
        </a>
        {deadline ? (
          <a className="button second" href={`${casePath(reference)}/lich.ics`}>
            Thêm hạn trả lời vào lịch
          </a>
        ) : null}
      </div>
      <WhatHappensNext />
    </Page>
  );
}

type NumbersProps = {
  reference: string;
  accessCode: string;
  address: string;
  qr: readonly (readonly boolean[])[];
};

function Numbers({ reference, accessCode, address, qr }: NumbersProps) {
  return (
    <Panel kind="good">
      <h2>Yêu cầu của bạn đã được gửi</h2>
      <div className="slip">
        <div>
          <p>Số tham chiếu</p>
          <p className="reference">{reference}</p>
          <p>Mã tra cứu – giữ kín, chỉ bạn có</p>
          <p className="reference">{accessCode}</p>
        </div>
        <QrImage modules={qr} label={`Mã QR mở trang theo dõi yêu cầu ${reference}`} />
      </div>
      <p>
        Hãy ghi lại, chụp màn hình hoặc in trang này. Cần cả hai số để xem tiến độ và nhận kết quả;
        mã tra cứu không được hiện lại sau khi bạn đóng trang.
      </p>
      <p className="small">
        Mã QR mở {address}; trang sẽ hỏi mã tra cứu vì mã QR không chứa mã này.
      </p>
    </Panel>
  );
}

function WhatHappensNext() {
  return (
    <>
      <h2>Điều gì xảy ra tiếp theo</h2>
      <ol>
        <li>Cán bộ đầu mối kiểm tra phiếu. Nếu thiếu, họ nói rõ thiếu gì để bạn bổ sung.</li>
        <li>
          Cơ quan tìm thông tin và trả lời từng nội dung: cung cấp, cung cấp một phần, hoặc từ chối
          kèm căn cứ.
        </li>
        <li>
          Mỗi bước đều hiện trên trang theo dõi. Nếu bạn ghi thư điện tử, chúng tôi báo tin cho bạn.
        </li>
      </ol>
    </>
  );
}
