import { SAMPLE_STRATIFICATIONS, stratificationWords } from '@minhbach/domain';
import { instantWords, shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, redirect, useOutletContext } from 'react-router';
import { missingDays, oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { SamplesPageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayInspect } from '../roles.ts';
import { DrawForm } from '../samples/draw-form.tsx';
import { outcomeOf } from '../sent.ts';
import type { Route } from './+types/samples';

const SamplesPage = graphql(`
  query SamplesPage($after: String) {
    me {
      id
    }
    inspectionSamples(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          agency {
            name
          }
          from
          until
          frameOn
          stratifyBy
          size
          seed
          frameSize
          drawnBy
          drawnAt
        }
      }
    }
  }
`);

const DrawSample = graphql(`
  mutation DrawSample($form: SampleForm!) {
    outcome: drawSample(form: $form) {
      __typename
      ... on InspectionSample {
        id
      }
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { inspectionSamples } = await askApi(SamplesPage, { after }, request.signal);
  return { samples: inspectionSamples, after };
}

export async function clientAction({ request }: Route.ClientActionArgs) {
  const typed = await request.formData();
  const missing = missingDays(typed, ['from', 'until']);
  if (missing.length > 0) return { isDone: false, errors: missing };
  const seed = optionalText(typed, 'seed');
  const form = {
    from: text(typed, 'from'),
    until: text(typed, 'until'),
    frameOn: optionalText(typed, 'frameOn'),
    agencyCode: optionalText(typed, 'agencyCode'),
    stratifyBy: oneOf(typed, 'stratifyBy', SAMPLE_STRATIFICATIONS) ?? SAMPLE_STRATIFICATIONS[0],
    size: wholeNumber(text(typed, 'size')),
    seed: seed === null ? null : wholeNumber(seed),
  };
  let id: string | undefined;
  const sent = await outcomeOf(async () => {
    const { outcome } = await askApi(DrawSample, { form });
    if (outcome.__typename === 'InspectionSample') id = outcome.id;
    return outcome;
  });
  return id === undefined ? sent : redirect(`/giam-sat/mau/${id}`);
}

/** What is no number becomes zero, which the API refuses beside its field. */
function wholeNumber(typed: string): number {
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 0;
}

export default function Samples({ loaderData: { samples, after } }: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  return (
    <>
      <title>Mẫu kiểm tra ngẫu nhiên · Minh Bạch</title>
      <p>
        <Link to="/giam-sat">← Bàn theo dõi</Link>
      </p>
      <h1>Mẫu kiểm tra ngẫu nhiên</h1>
      <p>
        Mỗi lần rút đều được giữ lại cùng người rút, số khởi tạo và dấu vân tay của danh sách vụ
        việc. Cùng kỳ, cùng ngày lập danh sách và cùng số khởi tạo luôn cho đúng một mẫu.
      </p>
      {mayInspect(me.role) && (
        <UnsentForms>
          <DrawForm />
        </UnsentForms>
      )}
      <section aria-labelledby="da-rut">
        <h2 id="da-rut">Các mẫu đã rút: {samples.totalCount.toLocaleString('vi-VN')}</h2>
        {samples.edges.length === 0 ? (
          <p className="empty">Chưa rút mẫu nào.</p>
        ) : (
          <Rows rows={samples.edges.map(({ node }) => node)} />
        )}
        <nav className="pager" aria-label="Trang của danh sách">
          {after && <Link to="/giam-sat/mau">Về trang đầu</Link>}
          {samples.pageInfo.hasNextPage && (
            <Link to={`?sau=${encodeURIComponent(samples.pageInfo.endCursor ?? '')}`}>
              Trang sau
            </Link>
          )}
        </nav>
      </section>
    </>
  );
}

type Row = SamplesPageQuery['inspectionSamples']['edges'][number]['node'];

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <StackingTable columns={['Yêu cầu nhận trong kỳ', 'Rút', 'Số khởi tạo', 'Người rút']}>
      {rows.map(({ id, agency, from, until, stratifyBy, size, seed, frameSize, ...drawn }) => (
        <tr key={id}>
          <th scope="row">
            <Link to={`/giam-sat/mau/${id}`} data-row="">
              {shortDate(from)} – {shortDate(until)}
            </Link>
            <span className="hint">
              {agency?.name ?? 'Mọi cơ quan'} · {stratificationWords[stratifyBy]}
            </span>
          </th>
          <td>
            {Math.min(size, frameSize)} trong {frameSize.toLocaleString('vi-VN')} vụ việc
          </td>
          <td>
            <span className="cell-name">Số khởi tạo: </span>
            {seed}
          </td>
          <td>
            {drawn.drawnBy}
            <span className="hint">{instantWords(drawn.drawnAt)}</span>
          </td>
        </tr>
      ))}
    </StackingTable>
  );
}
