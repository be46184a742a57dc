import { DISSEMINATION_AUDIENCES, DISSEMINATION_CHANNELS } from '@minhbach/domain';
import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { typedRecord } from '../acts/typed-record.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { DisseminationsPageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayKeepTraining } from '../roles.ts';
import type { Sent } from '../sent.ts';
import { DisseminationForm } from '../trainings/dissemination-form.tsx';
import { ownAgencyCode } from '../trainings/own-agency.ts';
import { periodOf, YearChoice, yearOf } from '../trainings/year.tsx';
import { audienceWords, disseminationChannelWords } from '../words/dissemination.vi.ts';
import type { Route } from './+types/disseminations';

const DisseminationsPage = graphql(`
  query DisseminationsPage($from: CalendarDate!, $until: CalendarDate!, $after: String) {
    me {
      id
    }
    disseminationTotals(from: $from, until: $until) {
      audience
      channel
      events
      reach
      reachUnknown
      agencies
    }
    bodiesWithoutDissemination(from: $from, until: $until) {
      totalCount
      agencies {
        id
        name
      }
    }
    disseminations(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...DisseminationParts
        }
      }
    }
  }
`);

const KeepDissemination = graphql(`
  mutation KeepDissemination($code: String!, $form: DisseminationForm!) {
    outcome: keepDissemination(agencyCode: $code, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const year = yearOf(request);
  const after = new URL(request.url).searchParams.get('sau');
  const shown = await askApi(DisseminationsPage, { ...periodOf(year), after }, request.signal);
  return { year, after, ...shown };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const record = typedRecord(await request.formData());
  const { id, version, isWithdrawn, text, optional, count } = record;
  const form = {
    id,
    expectedVersion: version,
    title: text('title'),
    heldOn: text('heldOn'),
    audience: DISSEMINATION_AUDIENCES.find((one) => one === text('audience')) ?? 'people',
    channel: DISSEMINATION_CHANNELS.find((one) => one === text('channel')) ?? 'meeting',
    reach: count('reach'),
    note: optional('note'),
    withdrawn: isWithdrawn,
  };
  return record.send(['heldOn'], async () => {
    const code = await ownAgencyCode();
    return (await askApi(KeepDissemination, { code, form })).outcome;
  });
}

export default function DisseminationsPageView({
  loaderData: { year, after, disseminationTotals, disseminations, bodiesWithoutDissemination },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const { edges, pageInfo } = disseminations;
  const mayKeep = mayKeepTraining(me.role);
  return (
    <>
      <title>Tuyên truyền · Minh Bạch</title>
      <h1>Tuyên truyền, phổ biến pháp luật</h1>
      <YearChoice year={year} />
      <h2>Tổng hợp năm {year}</h2>
      <Totals of={disseminationTotals} />
      <Silent bodies={bodiesWithoutDissemination} />
      <UnsentForms>
        {mayKeep && <DisseminationForm />}
        <h2>Từng lần tuyên truyền</h2>
        {edges.length === 0 ? (
          <p className="empty">Chưa ghi nhận lần tuyên truyền nào.</p>
        ) : (
          <StackingTable columns={['Nội dung', 'Ngày', 'Đối tượng, hình thức', 'Số người']}>
            {edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  {node.title}
                  <span className="hint">
                    {[node.agency?.name, node.note].filter(Boolean).join(' · ')}
                  </span>
                  {mayKeep && node.agency?.code === me.agency.code && (
                    <DisseminationForm event={node} />
                  )}
                </th>
                <td>{shortDate(node.heldOn)}</td>
                <td>
                  {audienceWords[node.audience]}
                  <span className="hint">{disseminationChannelWords[node.channel]}</span>
                </td>
                <td>{reachWords(node.reach)}</td>
              </tr>
            ))}
          </StackingTable>
        )}
      </UnsentForms>
      <Pager year={year} after={after} next={pageInfo} />
    </>
  );
}

type SilentProps = { bodies: DisseminationsPageQuery['bodiesWithoutDissemination'] };

/** Nothing written down is not the same as nothing done: the words say which. */
function Silent({ bodies }: SilentProps) {
  if (!bodies || bodies.totalCount === 0) return null;
  const { totalCount, agencies } = bodies;
  return (
    <details>
      <summary>
        {totalCount.toLocaleString('vi-VN')} cơ quan chưa ghi nhận lần tuyên truyền nào trong năm
      </summary>
      <ul>
        {agencies.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {totalCount > agencies.length && <p>Danh sách nêu {agencies.length} cơ quan đầu.</p>}
    </details>
  );
}

const reachWords = (reach: number | null | undefined) =>
  typeof reach === 'number' ? reach.toLocaleString('vi-VN') : 'Chưa rõ';

type TotalsProps = { of: DisseminationsPageQuery['disseminationTotals'] };

function Totals({ of: totals }: TotalsProps) {
  if (totals.length === 0) return <p className="empty">Chưa có số liệu của năm này.</p>;
  return (
    <StackingTable columns={['Đối tượng', 'Hình thức', 'Số lần', 'Số người', 'Số cơ quan']}>
      {totals.map(({ audience, channel, events, reach, reachUnknown, agencies }) => (
        <tr key={`${audience} ${channel}`}>
          <th scope="row">{audienceWords[audience]}</th>
          <td>{disseminationChannelWords[channel]}</td>
          <td>
            <span className="cell-name">Số lần: </span>
            {events.toLocaleString('vi-VN')}
          </td>
          <td>
            <span className="cell-name">Số người: </span>
            {reachWords(reach)}
            {reachUnknown > 0 && typeof reach === 'number' && (
              <span className="hint">{reachUnknown} lần chưa rõ số người</span>
            )}
          </td>
          <td>
            <span className="cell-name">Số cơ quan: </span>
            {agencies.toLocaleString('vi-VN')}
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}

type PagerProps = {
  year: number;
  after: string | null;
  next: DisseminationsPageQuery['disseminations']['pageInfo'];
};

function Pager({ year, after, next }: PagerProps) {
  return (
    <nav className="pager" aria-label="Trang của danh sách">
      {after && <Link to={`/tuyen-truyen?nam=${year}`}>Về trang đầu</Link>}
      {next.hasNextPage && (
        <Link to={`/tuyen-truyen?nam=${year}&sau=${next.endCursor}`}>Trang sau</Link>
      )}
    </nav>
  );
}
