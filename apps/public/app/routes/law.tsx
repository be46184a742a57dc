import { provisionText, STATUTES, timeLimitText } from '@minhbach/domain';
import { longDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { COMPARISON, type Topic } from '../law/comparison.tsx';
import { remediesInWords } from '../law/remedies.ts';
import { Page } from '../parts/page.tsx';
import { today } from '../site/today.server.ts';
import type { Route } from './+types/law';
import { sharedPage } from '../site/caching.ts';

export const headers = sharedPage;

export function loader() {
  return { today: today() };
}

/** Both editions side by side, read from the same data that the deadlines are counted with. */
export default function Law({ loaderData }: Route.ComponentProps) {
  return (
    <Page title="Luật nói gì, bằng lời dễ hiểu">
      <p className="lead">
        Bạn có quyền đọc, xem, ghi chép, sao chép, chụp thông tin do cơ quan nhà nước tạo ra, trừ
        những gì luật không cho tiếp cận.
      </p>
      <h2>Luật nào áp dụng cho tôi?</h2>
      <p>
        Luật đang có hiệu lực vào lúc bạn <strong>gửi</strong> yêu cầu, và đi theo yêu cầu đó đến
        cùng. Ngày cơ quan trả lời không làm thay đổi luật áp dụng.
      </p>
      <div className="wide side-by-side">
        {STATUTES.map(({ instrument, title, inForceFrom, inForceUntil }) => (
          <div key={instrument}>
            <h3>{title}</h3>
            <p>
              Yêu cầu gửi từ {longDate(inForceFrom)}
              {inForceUntil ? ` đến hết ${longDate(inForceUntil)}` : ' trở đi'}.
              {inForceUntil && inForceUntil < loaderData.today
                ? ' Nay chỉ còn cho yêu cầu gửi trước đó mà chưa giải quyết xong.'
                : ''}
            </p>
          </div>
        ))}
      </div>
      {COMPARISON.map((topic) => (
        <SideBySide key={topic.question} {...topic} />
      ))}
      <Remedies />
      <p className="small soft">
        Trang này giải thích, không thay cho văn bản luật. Các con số được lấy từ đúng dữ liệu mà hệ
        thống dùng để tính hạn.
      </p>
    </Page>
  );
}

function SideBySide({ question, answer }: Topic) {
  return (
    <section className="wide">
      <h2>{question}</h2>
      <div className="side-by-side">
        {STATUTES.map((statute) => (
          <div key={statute.instrument}>
            <h3>Luật {statute.instrument}</h3>
            {answer(statute)}
          </div>
        ))}
      </div>
    </section>
  );
}

function Remedies() {
  return (
    <>
      <h2>Nếu bị từ chối hoặc quá hạn thì sao?</h2>
      <p>Cả hai luật đều cho bạn khiếu nại, khởi kiện, theo những thời hạn của luật khác:</p>
      <ul>
        {remediesInWords().map(({ what, law, limit }) => (
          <li key={what}>
            {what}: trong {timeLimitText(limit)} ({provisionText(limit.under)} {law})
          </li>
        ))}
      </ul>
    </>
  );
}
