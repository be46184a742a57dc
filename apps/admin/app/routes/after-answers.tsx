import { parseCalendarDate, readsAllAgencies } from '@minhbach/domain';
import { Form, Link } from 'react-router';
import { text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { AfterAnswersQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { proposeEntry } from '../releases/propose-entry.ts';
import { DueWords, ProposeButton } from '../request/release.tsx';
import type { Route } from './+types/after-answers';

const AfterAnswers = graphql(`
  query AfterAnswers($from: CalendarDate, $until: CalendarDate, $after: String) {
    me {
      id
      role
    }
    answerDues(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...AnswerDueParts
        }
      }
    }
    deflection(from: $from, until: $until) {
      agency {
        code
        name
      }
      looked
      answered
      asked
      percent
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const dayOf = (name: string) => parseCalendarDate(search.get(name) ?? '') ?? null;
  const asked = { from: dayOf('tu'), until: dayOf('den'), after: search.get('sau') };
  return { ...(await askApi(AfterAnswers, asked, request.signal)), ...asked };
}

export async function clientAction({ request }: Route.ClientActionArgs) {
  const typed = await request.formData();
  return proposeEntry(text(typed, 'requestId'), Number(typed.get('itemNumber')));
}

export default function AfterAnswersPage({ loaderData }: Route.ComponentProps) {
  const { answerDues, deflection, me, from, until, after } = loaderData;
  return (
    <>
      <title>Sau khi trả lời · Minh Bạch</title>
      <h1>Sau khi trả lời</h1>
      <section aria-labelledby="con-phai-cong-khai">
        <h2 id="con-phai-cong-khai">
          Đã cung cấp, còn phải công khai: {answerDues.totalCount.toLocaleString('vi-VN')}
        </h2>
        <p className="hint">
          Thông tin thuộc Điều 17 đã cung cấp theo yêu cầu mà chưa ai xem được. Hạn gần nhất ở trên.
        </p>
        {answerDues.edges.length === 0 ? (
          <p className="empty">Không còn nội dung nào.</p>
        ) : (
          <Dues dues={answerDues.edges} mayPropose={Boolean(me && !readsAllAgencies(me.role))} />
        )}
        <nav className="pager" aria-label="Trang của danh sách">
          {after && <Link to="/sau-tra-loi">Về trang đầu</Link>}
          {answerDues.pageInfo.hasNextPage && (
            <Link to={`?sau=${encodeURIComponent(answerDues.pageInfo.endCursor ?? '')}`}>
              Trang sau
            </Link>
          )}
        </nav>
      </section>
      <section aria-labelledby="tim-truoc">
        <h2 id="tim-truoc">Tìm thấy mà không phải hỏi</h2>
        <Form className="filters" noValidate>
          <div>
            <label htmlFor="tu">Từ ngày</label>
            <input id="tu" name="tu" type="date" defaultValue={from ?? ''} />
          </div>
          <div>
            <label htmlFor="den">Đến ngày</label>
            <input id="den" name="den" type="date" defaultValue={until ?? ''} />
          </div>
          <button>Xem</button>
        </Form>
        <Figures figures={deflection} />
      </section>
    </>
  );
}

type Dues = AfterAnswersQuery['answerDues']['edges'];

function Dues({ dues, mayPropose }: { dues: Dues; mayPropose: boolean }) {
  return (
    <StackingTable columns={['Nội dung', 'Nghĩa vụ công khai', 'Việc cần làm']}>
      {dues.map(({ node }) => (
        <tr key={`${node.requestId} ${node.itemNumber}`}>
          <th scope="row">
            <Link to={`/yeu-cau/${node.requestId}`}>
              {node.reference}, nội dung {node.itemNumber}
            </Link>
            <span className="hint">{node.documentName ?? node.description}</span>
          </th>
          <td>
            <DueWords due={node} />
          </td>
          <td>
            {mayPropose ? (
              <ProposeButton {...node} />
            ) : (
              node.entryId && 'Đã có mục thông tin, chưa công khai'
            )}
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}

function Figures({ figures }: { figures: AfterAnswersQuery['deflection'] }) {
  return (
    <>
      <p className="hint">
        Không chọn ngày thì tính 90 ngày gần nhất. Mỗi phiếu đang viết đếm một lần, vào ngày được
        gợi ý lần đầu; không lưu từ khóa, không lưu người viết. Tỷ lệ là số phiếu kết thúc vì “Đã có
        câu trả lời” trên số phiếu được gợi ý.
      </p>
      {figures.length === 0 ? (
        <p className="empty">Chưa có phiếu nào được gợi ý trong những ngày này.</p>
      ) : (
        <StackingTable
          columns={['Cơ quan', 'Được gợi ý', 'Đã có câu trả lời', 'Vẫn gửi yêu cầu', 'Tỷ lệ']}
        >
          {figures.map(({ agency, looked, answered, asked, percent }) => (
            <tr key={agency.code}>
              <th scope="row">{agency.name}</th>
              <td>{looked.toLocaleString('vi-VN')}</td>
              <td>{answered.toLocaleString('vi-VN')}</td>
              <td>{asked.toLocaleString('vi-VN')}</td>
              <td>
                {percent === null || percent === undefined
                  ? '–'
                  : `${percent.toLocaleString('vi-VN')}%`}
              </td>
            </tr>
          ))}
        </StackingTable>
      )}
    </>
  );
}
