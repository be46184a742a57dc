import { shortDate } from '@minhbach/ui/dates/date-words.vi.ts';
import { Link, useOutletContext } from 'react-router';
import { typedRecord } from '../acts/typed-record.ts';
import { filesOnTheWay } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { TrainingPartsFragment, TrainingsPageQuery } from '../gql/graphql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { UnsentForms } from '../parts/unsent-forms.tsx';
import type { Person } from '../person.ts';
import { mayKeepEntries, mayKeepTraining } from '../roles.ts';
import type { Sent } from '../sent.ts';
import { ownAgencyCode } from '../trainings/own-agency.ts';
import { TrainingForm } from '../trainings/training-form.tsx';
import { typedAttendees } from '../trainings/typed-attendees.ts';
import { periodOf, YearChoice, yearOf } from '../trainings/year.tsx';
import type { Route } from './+types/trainings';

const TrainingsPage = graphql(`
  query TrainingsPage($from: CalendarDate!, $until: CalendarDate!, $after: String) {
    me {
      id
    }
    trainingCoverage(from: $from, until: $until) {
      trained
      named
      missing
      percent
      months
      untrained {
        person
        agency {
          id
          name
        }
      }
    }
    trainings(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...TrainingParts
        }
      }
    }
  }
`);

const KeepTraining = graphql(`
  mutation KeepTraining($code: String!, $form: TrainingForm!) {
    outcome: keepTraining(agencyCode: $code, form: $form) {
      __typename
      ...RefusalParts
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const year = yearOf(request);
  const after = new URL(request.url).searchParams.get('sau');
  const shown = await askApi(TrainingsPage, { ...periodOf(year), after }, request.signal);
  return { year, after, ...shown };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const record = typedRecord(typed);
  const errors = filesOnTheWay(typed, record.field('materialIds'));
  if (errors.length > 0) return { isDone: false, errors };
  const code = await ownAgencyCode();
  const { id, version, isWithdrawn, text, optional, all } = record;
  const form = {
    id,
    expectedVersion: version,
    title: text('title'),
    heldOn: text('heldOn'),
    place: optional('place'),
    trainer: optional('trainer'),
    attendees: typedAttendees(text('attendees'), code),
    materialIds: all('materialIds'),
    withdrawn: isWithdrawn,
  };
  return record.send(['heldOn'], async () => (await askApi(KeepTraining, { code, form })).outcome);
}

export default function TrainingsPageView({
  loaderData: { year, after, trainingCoverage, trainings },
}: Route.ComponentProps) {
  const me = useOutletContext<Person>();
  const { edges, pageInfo } = trainings;
  const form = { ownCode: me.agency.code, mayBringFiles: mayKeepEntries(me.role) };
  return (
    <>
      <title>Tập huấn · Minh Bạch</title>
      <h1>Tập huấn về cung cấp thông tin</h1>
      <YearChoice year={year} />
      {trainingCoverage && <Coverage of={trainingCoverage} year={year} />}
      <UnsentForms>
        {mayKeepTraining(me.role) && <TrainingForm {...form} />}
        <h2>Các buổi tập huấn</h2>
        {edges.length === 0 ? (
          <p className="empty">Chưa ghi nhận buổi tập huấn nào.</p>
        ) : (
          <StackingTable columns={['Buổi tập huấn', 'Ngày', 'Người tham dự', 'Tài liệu']}>
            {edges.map(({ node }) => (
              <TrainingRow key={node.id} training={node}>
                {mayKeepTraining(me.role) && node.agency?.code === me.agency.code && (
                  <TrainingForm training={node} {...form} />
                )}
              </TrainingRow>
            ))}
          </StackingTable>
        )}
      </UnsentForms>
      <nav className="pager" aria-label="Trang của danh sách">
        {after && <Link to={`/tap-huan?nam=${year}`}>Về trang đầu</Link>}
        {pageInfo.hasNextPage && (
          <Link to={`/tap-huan?nam=${year}&sau=${pageInfo.endCursor}`}>Trang sau</Link>
        )}
      </nav>
    </>
  );
}

type CoverageProps = {
  of: NonNullable<TrainingsPageQuery['trainingCoverage']>;
  year: number;
};

function Coverage({ of: coverage, year }: CoverageProps) {
  const { trained, named, missing, percent, months, untrained } = coverage;
  return (
    <>
      <p>
        {typeof percent === 'number' ? (
          <>
            <strong>
              {trained}/{named} người làm đầu mối năm {year} ({percent}%)
            </strong>{' '}
            đã được tập huấn trong {months} tháng tính đến cuối năm.
          </>
        ) : (
          <>Năm {year} chưa có người làm đầu mối nào được ghi tên, nên chưa tính được tỷ lệ.</>
        )}
        {missing > 0 && (
          <>
            {' '}
            <Link to="/dau-moi?tinh-trang=missing">
              {missing} cơ quan chưa ghi tên người làm đầu mối.
            </Link>
          </>
        )}
      </p>
      {untrained.length > 0 && (
        <details>
          <summary>{named - trained} người làm đầu mối chưa được tập huấn</summary>
          <ul>
            {untrained.map(({ person, agency }) => (
              <li key={`${agency.id} ${person}`}>
                {person}, {agency.name}
              </li>
            ))}
          </ul>
          {named - trained > untrained.length && <p>Danh sách nêu {untrained.length} người đầu.</p>}
        </details>
      )}
    </>
  );
}

type RowProps = { training: TrainingPartsFragment; children: React.ReactNode };

function TrainingRow({ training, children }: RowProps) {
  const { title, agency, place, trainer, heldOn, attendees, materials } = training;
  return (
    <tr>
      <th scope="row">
        {title}
        <span className="hint">{[agency?.name, place, trainer].filter(Boolean).join(' · ')}</span>
        {children}
      </th>
      <td>{shortDate(heldOn)}</td>
      <td>
        {attendees.length.toLocaleString('vi-VN')} người
        {attendees.length > 0 && (
          <details>
            <summary>
              Danh sách<span className="visually-hidden">: {title}</span>
            </summary>
            <ul>
              {attendees.map(({ person, post, agency: body }) => (
                <li key={`${body?.code} ${person}`}>
                  {[person, post, body?.name].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        {materials.map(({ id, name, href }) => (
          <span key={id} className="hint">
            <a href={href}>{name}</a>
          </span>
        ))}
      </td>
    </tr>
  );
}
