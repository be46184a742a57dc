import { URGING_KINDS, URGING_STATES } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { urgingKindWords, urgingStateWords } from '@minhbach/ui/words/urging.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { missingDays, oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { UrgingRowFragment } from '../gql/graphql.ts';
import { NewUrging } from '../oversight/new-urging.tsx';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import { mayUrge } from '../roles.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/urgings';

const UrgingsPage = graphql(`
  query UrgingsPage($state: UrgingState!, $kind: UrgingKind, $after: String) {
    me {
      id
    }
    urgings(state: $state, kind: $kind, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...UrgingRow
        }
      }
    }
  }
`);

const UrgedRequest = graphql(`
  query UrgedRequest($id: ID!) {
    me {
      id
    }
    request(id: $id) {
      id
      reference
    }
  }
`);

const SendUrging = graphql(`
  mutation SendUrging($form: UrgingForm!) {
    outcome: sendUrging(form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const search = new URL(request.url).searchParams;
  const state = URGING_STATES.find((one) => one === search.get('muc')) ?? 'sent';
  const kind = URGING_KINDS.find((one) => one === search.get('loai')) ?? null;
  const after = search.get('sau');
  const about = search.get('yeu-cau');
  const [{ urgings }, urged] = await Promise.all([
    askApi(UrgingsPage, { state, kind, after }, request.signal),
    about === null ? null : askApi(UrgedRequest, { id: about }, request.signal),
  ]);
  return { urgings, state, kind, after, about: urged?.request ?? null };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const errors = missingDays(typed, ['dueOn']);
  if (errors.length > 0) return { isDone: false, errors };
  const form = {
    kind: oneOf(typed, 'kind', URGING_KINDS) ?? URGING_KINDS[0],
    message: text(typed, 'message'),
    dueOn: text(typed, 'dueOn'),
    requestId: optionalText(typed, 'requestId'),
    agencyCode: optionalText(typed, 'matter'),
  };
  return outcomeOf(async () => (await askApi(SendUrging, { form })).outcome);
}

export default function Urgings({
  loaderData: { urgings, state, kind, after, about },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const ofKind = kind === null ? '' : `&loai=${kind}`;
  const only = kind === null ? '' : `${urgingKindWords[kind]} · `;
  const heading = `${only}${urgingStateWords[state]}: ${urgings.totalCount.toLocaleString('vi-VN')}`;
  return (
    <>
      <title>{`Đôn đốc · ${heading} · Minh Bạch`}</title>
      <h1>Đôn đốc và câu hỏi</h1>
      {mayUrge(me.role) && <NewUrging key={about?.id} request={about} />}
      <nav className="buckets" aria-label="Trạng thái">
        <ul>
          {URGING_STATES.map((one) => (
            <li key={one}>
              <Link to={`?muc=${one}${ofKind}`} aria-current={one === state ? 'page' : undefined}>
                {urgingStateWords[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="danh-sach">
        <h2 id="danh-sach">{heading}</h2>
        {urgings.edges.length === 0 ? (
          <p className="empty">Không có việc nào ở đây.</p>
        ) : (
          <Rows rows={urgings.edges.map(({ node }) => node)} />
        )}
        <nav className="pager" aria-label="Trang của danh sách">
          {after && <Link to={`?muc=${state}${ofKind}`}>Về trang đầu</Link>}
          {urgings.pageInfo.hasNextPage && (
            <Link
              to={`?muc=${state}${ofKind}&sau=${encodeURIComponent(urgings.pageInfo.endCursor ?? '')}`}
            >
              Trang sau
            </Link>
          )}
        </nav>
      </section>
    </>
  );
}

function Rows({ rows }: { rows: readonly UrgingRowFragment[] }) {
  return (
    <StackingTable columns={['Hạn trả lời', 'Nội dung', 'Cơ quan']}>
      {rows.map(({ id, kind, about, message, sentOn, dueOn, answeredOn, late, agency }) => (
        <tr key={id}>
          <td>
            {shortDate(dueOn)}
            {late && <strong> · {answeredOn ? 'Trả lời trễ' : 'Quá hạn'}</strong>}
          </td>
          <th scope="row">
            <Link to={`/don-doc/${id}`} data-row="">
              {urgingKindWords[kind]}: {about ?? 'việc chung'}
            </Link>
            <span className="inbox__subject">{message}</span>
            <span className="hint">Gửi {shortDate(sentOn)}</span>
          </th>
          <td>{agency.name}</td>
        </tr>
      ))}
    </StackingTable>
  );
}
