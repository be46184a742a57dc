import { URGING_KINDS, URGING_STATES } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { urgingKindWords, urgingStateWords } from '@minhbach/ui/words/urging.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { missingDays, oneOf, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { UrgingRowFragment } from '../gql/graphql.ts';
import { NewUrging } from '../oversight/new-urging.tsx';
import { matterAt, matterTyped } from '../oversight/urged-matter.ts';
import { listAt, listPath, listWords } from '../oversight/urging-lists.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import type { Person } from '../person.ts';
import { mayUrge } from '../roles.ts';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/urgings';

const UrgingsPage = graphql(`
  query UrgingsPage(
    $state: UrgingState
    $standing: UrgingStanding
    $kind: UrgingKind
    $agencyCode: String
    $after: String
  ) {
    me {
      id
    }
    urgings(
      state: $state
      standing: $standing
      kind: $kind
      agencyCode: $agencyCode
      first: 50
      after: $after
    ) {
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
  const list = listAt(search);
  const asked = { ...list, after: search.get('sau') };
  const [{ urgings }, matter] = await Promise.all([
    askApi(UrgingsPage, asked, request.signal),
    matterAt(search, request.signal),
  ]);
  return { urgings, list, after: asked.after, matter };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const missing = missingDays(typed, ['dueOn']);
  if (missing.length > 0) return { isDone: false, errors: missing };
  const form = {
    kind: oneOf(typed, 'kind', URGING_KINDS) ?? URGING_KINDS[0],
    message: text(typed, 'message'),
    dueOn: text(typed, 'dueOn'),
    ...matterTyped(typed),
  };
  const sent = await outcomeOf(async () => (await askApi(SendUrging, { form })).outcome);
  // Where the form says what it is about, there is no field to lead to.
  const isNamed = !typed.has('matter');
  const errors = sent.errors.map((error) =>
    isNamed && error.field === 'matter' ? { ...error, field: null } : error,
  );
  return { ...sent, errors };
}

export default function Urgings({
  loaderData: { urgings, list, after, matter },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const heading = `${listWords(list)}: ${urgings.totalCount.toLocaleString('vi-VN')}`;
  return (
    <>
      <title>{`Đôn đốc · ${heading} · Minh Bạch`}</title>
      <h1>Đôn đốc và câu hỏi</h1>
      {mayUrge(me.role) && (
        <NewUrging key={JSON.stringify(matter?.fields ?? null)} matter={matter} />
      )}
      <nav className="buckets" aria-label="Trạng thái">
        <ul>
          {URGING_STATES.map((one) => (
            <li key={one}>
              <Link
                to={listPath({ ...list, state: one, standing: null })}
                aria-current={one === list.state ? 'page' : undefined}
              >
                {urgingStateWords[one]}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/don-doc/theo-co-quan">Theo cơ quan</Link>
          </li>
        </ul>
      </nav>
      <section aria-labelledby="danh-sach">
        <h2 id="danh-sach">{heading}</h2>
        {list.agencyCode && <p>Chỉ của {urgings.edges[0]?.node.agency.name ?? list.agencyCode}.</p>}
        {urgings.edges.length === 0 ? (
          <p className="empty">Không có việc nào ở đây.</p>
        ) : (
          <Rows rows={urgings.edges.map(({ node }) => node)} />
        )}
        <nav className="pager" aria-label="Trang của danh sách">
          {after && <Link to={listPath(list)}>Về trang đầu</Link>}
          {urgings.pageInfo.hasNextPage && (
            <Link to={listPath(list, urgings.pageInfo.endCursor)}>Trang sau</Link>
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
