import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { stratificationWords } from '@minhbach/domain';
import { Link } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { OversightDeskQuery } from '../gql/graphql.ts';
import type { Route } from './+types/oversight-desk';

const OversightDesk = graphql(`
  query OversightDesk {
    me {
      id
    }
    inboxCounts {
      bucket
      count
    }
    reminders: urgings(state: sent, kind: reminder, first: 1) {
      totalCount
    }
    questions: urgings(state: sent, kind: question, first: 1) {
      totalCount
    }
    inspectionSamples(first: 3) {
      totalCount
      edges {
        node {
          id
          drawnAt
          drawnBy
          from
          until
          stratifyBy
        }
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { inboxCounts, reminders, questions, inspectionSamples } = await askApi(
    OversightDesk,
    {},
    request.signal,
  );
  const countOf = (wanted: string) =>
    inboxCounts.find(({ bucket }) => bucket === wanted)?.count ?? 0;
  return {
    late: countOf('late'),
    dueToday: countOf('due_today'),
    reminders: reminders.totalCount,
    questions: questions.totalCount,
    samples: inspectionSamples,
  };
}

export default function OversightDeskPage({ loaderData }: Route.ComponentProps) {
  const { late, dueToday, reminders, questions, samples } = loaderData;
  return (
    <>
      <title>Bàn theo dõi · Minh Bạch</title>
      <h1>Bàn theo dõi</h1>
      <p>
        Các việc cần xem của mọi cơ quan. Danh tính người yêu cầu được niêm phong ở mọi trang dưới
        đây.
      </p>
      <ul className="desk">
        <Matter to="/?muc=late" name="Yêu cầu quá hạn" count={late}>
          Chưa trả lời khi đã hết hạn. Hôm nay còn {number(dueToday)} yêu cầu đến hạn.
        </Matter>
        <Matter to="/don-doc?loai=reminder" name="Đôn đốc chờ trả lời" count={reminders}>
          Đã gửi cơ quan, cơ quan chưa trả lời.
        </Matter>
        <Matter to="/don-doc?loai=question" name="Câu hỏi chờ trả lời" count={questions}>
          Đã gửi cơ quan, cơ quan chưa trả lời.
        </Matter>
        <Matter to="/nghia-vu" name="Nghĩa vụ công khai">
          Cơ quan nào còn thông tin phải công khai đã quá hạn.
        </Matter>
        <Matter to="/chi-dao" name="Chỉ đạo và nhiệm vụ">
          Nhiệm vụ nào chậm, cơ quan nào chưa báo cáo.
        </Matter>
        <Matter to="/bao-cao" name="Báo cáo hằng năm">
          Báo cáo nào chờ chấp nhận, cơ quan nào chưa gửi.
        </Matter>
        <Matter to="/giam-sat/chi-so" name="Chỉ số cần hỏi">
          Nơi nào khác các cơ quan cùng cấp: việc dồn vào ngày cuối, gia hạn, trả lời không kèm tệp.
        </Matter>
        <Matter to="/giam-sat/mau" name="Mẫu kiểm tra ngẫu nhiên" count={samples.totalCount}>
          Rút ngẫu nhiên một số vụ việc để kiểm tra; ai cũng rút lại được đúng mẫu ấy.
        </Matter>
      </ul>
      <RecentSamples samples={samples.edges.map(({ node }) => node)} />
    </>
  );
}

type Sample = OversightDeskQuery['inspectionSamples']['edges'][number]['node'];

function RecentSamples({ samples }: { samples: readonly Sample[] }) {
  if (samples.length === 0) return null;
  return (
    <section aria-labelledby="mau-gan-day">
      <h2 id="mau-gan-day">Mẫu rút gần đây</h2>
      <ul>
        {samples.map(({ id, from, until, stratifyBy, drawnBy, drawnAt }) => (
          <li key={id}>
            <Link to={`/giam-sat/mau/${id}`}>
              Yêu cầu nhận từ {shortDate(from)} đến {shortDate(until)},{' '}
              {stratificationWords[stratifyBy].toLowerCase()}
            </Link>
            <span className="hint">
              {drawnBy} rút, {instantWords(drawnAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MatterProps = { to: string; name: string; count?: number; children: React.ReactNode };

function Matter({ to, name, count, children }: MatterProps) {
  return (
    <li>
      <Link to={to}>
        {name}
        {count !== undefined && `: ${number(count)}`}
      </Link>
      <span className="hint">{children}</span>
    </li>
  );
}

const number = (count: number) => count.toLocaleString('vi-VN');
