import { provisionText, timeLimitText, channelWords } from '@minhbach/domain';
import { SearchForm } from '../parts/search-form.tsx';
import { statuteInForce } from '../site/today.server.ts';
import { otherChannels } from '../law/channels.ts';
import type { Route } from './+types/start';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

export function loader() {
  const statute = statuteInForce();
  const rule = statute.answer.electronic;
  if (!rule) throw new Error(`${statute.instrument} knows no electronic answer.`);
  const { simple, complex } = rule;
  return {
    title: statute.title,
    limit: timeLimitText(complex.limit),
    quickLimit: statute.splitsByComplexity ? timeLimitText(simple.limit) : null,
    extension: complex.extension ? timeLimitText(complex.extension) : null,
    limitUnder: provisionText(complex.limit.under),
    costUnder: provisionText(statute.costs),
    channels: otherChannels(statute),
  };
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { title, channels } = loaderData;
  return (
    <>
      <title>Hỏi thông tin của cơ quan nhà nước – Minh Bạch Hà Nội</title>
      <meta
        name="description"
        content="Gửi yêu cầu cung cấp thông tin đến cơ quan của Hà Nội, theo dõi và nhận kết quả đúng hạn luật định."
      />
      <h1>Hỏi thông tin của cơ quan nhà nước</h1>
      <p className="lead">
        Bạn có quyền biết. Gửi câu hỏi đến cơ quan của Hà Nội, theo dõi từng bước và nhận kết quả
        đúng hạn, không cần tài khoản.
      </p>
      <SearchForm
        action="/danh-muc"
        label="Bạn muốn biết về việc gì, ở đâu?"
        hint="Gõ vài từ, ví dụ “giá đất Yên Hòa”: có thể thông tin đã công khai, xem được ngay."
        typed=""
      />
      <div className="button-row">
        <a className="button" href="/yeu-cau/moi">
          Gửi yêu cầu mới
        </a>
        <a className="button second" href="/tra-cuu">
          Tra cứu yêu cầu đã gửi
        </a>
      </div>
      <InShort facts={loaderData} />
      <h2>Cách khác để gửi yêu cầu</h2>
      <p>Ngoài trang này, bạn có thể gửi đến đầu mối của từng cơ quan:</p>
      <ul>
        {channels.map((channel) => (
          <li key={channel}>{channelWords[channel]}</li>
        ))}
      </ul>
      <p>
        <a href="/co-quan">Tìm địa chỉ đầu mối của cơ quan</a>. Nếu bạn không tự viết được, cán bộ
        tại cơ quan giúp bạn điền phiếu.
      </p>
      <p className="small soft">
        Theo {title}. <a href="/luat">Luật nói gì, bằng lời dễ hiểu</a>.
      </p>
    </>
  );
}

type Facts = Omit<Route.ComponentProps['loaderData'], 'title' | 'channels'>;

/** How long, how much, what to bring: the numbers are the law's. */
function InShort({ facts }: { facts: Facts }) {
  const { limit, quickLimit, extension, limitUnder, costUnder } = facts;
  return (
    <div className="cards wide">
      <div>
        <h2>Bao lâu có trả lời?</h2>
        <p>
          <span className="figure">{limit}</span>
          {quickLimit ? `hoặc ${quickLimit} nếu thông tin đơn giản, có sẵn. ` : null}
          Tính từ khi cơ quan nhận phiếu hợp lệ ({limitUnder}).
          {extension ? ` Có thể gia hạn một lần, tối đa ${extension}, phải nêu lý do.` : null}
        </p>
      </div>
      <div>
        <h2>Có mất tiền không?</h2>
        <p>
          <span className="figure">0 đồng</span>
          phí, lệ phí. Chỉ trả chi phí thực tế để in, sao, chụp, gửi, và phải được báo trước (
          {costUnder}). Nhận qua trang này thì không mất gì.
        </p>
      </div>
      <div>
        <h2>Cần chuẩn bị gì?</h2>
        <p>
          <span className="figure">10 phút</span>
          Điều bạn muốn biết, họ tên, và cách để cơ quan trả lời bạn. Không cần ảnh giấy tờ. Điền dở
          có thể quay lại trong bảy ngày.
        </p>
      </div>
    </div>
  );
}
