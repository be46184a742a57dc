import { STAFF_ROLES } from '@minhbach/domain';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { useEffect, useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { oneOf, optionalText, text } from '../acts/typed.ts';
import { announce } from '../announce.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import type { PeopleQuery } from '../gql/graphql.ts';
import { NewPerson } from '../people/new-person.tsx';
import { outcomeOf, type Sent } from '../sent.ts';
import type { Route } from './+types/people';

const People = graphql(`
  query People($after: String) {
    me {
      id
      role
    }
    staff(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          email
          role
          unit
          deactivatedAt
          agency {
            name
          }
        }
      }
    }
  }
`);

const ChangeRole = graphql(`
  mutation ChangeRole($id: ID!, $role: StaffRole!) {
    outcome: changeStaffRole(id: $id, role: $role) {
      ...StaffOutcomeParts
    }
  }
`);

const Deactivate = graphql(`
  mutation Deactivate($id: ID!) {
    outcome: deactivateStaffMember(id: $id) {
      ...StaffOutcomeParts
    }
  }
`);

const RevokeSessions = graphql(`
  mutation RevokeSessions($id: ID!) {
    outcome: revokeSessions(id: $id) {
      ...StaffOutcomeParts
    }
  }
`);

const CreatePerson = graphql(`
  mutation CreatePerson($form: StaffForm!) {
    outcome: createStaffMember(form: $form) {
      ...StaffOutcomeParts
    }
  }
`);

export const StaffOutcomeParts = graphql(`
  fragment StaffOutcomeParts on StaffOutcome {
    __typename
    ... on NotAllowed {
      violations {
        code
        field
        message
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { me, staff } = await askApi(People, { after }, request.signal);
  return { me, staff, after };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  return outcomeOf(async () => (await send(typed)).outcome);
}

function send(typed: FormData) {
  const id = text(typed, 'id');
  const role = oneOf(typed, 'role', STAFF_ROLES) ?? 'contact_officer';
  switch (text(typed, 'act')) {
    case 'change_role':
      return askApi(ChangeRole, { id, role });
    case 'deactivate':
      return askApi(Deactivate, { id });
    case 'revoke_sessions':
      return askApi(RevokeSessions, { id });
    default:
      return askApi(CreatePerson, {
        form: {
          name: text(typed, 'name'),
          email: text(typed, 'email'),
          role,
          agencyCode: text(typed, 'agencyCode'),
          unit: optionalText(typed, 'unit'),
          password: String(typed.get('password')),
        },
      });
  }
}

export default function PeoplePage({ loaderData: { me, staff, after } }: Route.ComponentProps) {
  if (me?.role !== 'administrator') {
    return (
      <>
        <title>Nhân sự · Minh Bạch</title>
        <h1>Nhân sự</h1>
        <p>Trang này dành cho quản trị viên.</p>
      </>
    );
  }
  return (
    <>
      <title>Nhân sự · Minh Bạch</title>
      <h1>Nhân sự và vai trò</h1>
      <NewPerson />
      <h2>{staff.totalCount.toLocaleString('vi-VN')} người</h2>
      <table className="stacking">
        <thead>
          <tr>
            <th scope="col">
              Người
            </th>
            <th scope="col">
              Cơ quan
            </th>
            <th scope="col">
              Vai trò
            </th>
            <th scope="col">
              Tài khoản
            </th>
          </tr>
        </thead>
        <tbody>
          {staff.edges.map(({ node }) => (
            <PersonRow key={node.id} person={node} isMe={node.id === me.id} />
          ))}
        </tbody>
      </table>
      <nav className="pager" aria-label="Trang của danh sách">
        {after && <Link to="/nhan-su">Về trang đầu</Link>}
        {staff.pageInfo.hasNextPage && (
          <Link to={`/nhan-su?sau=${encodeURIComponent(staff.pageInfo.endCursor ?? '')}`}>
            Trang sau
          </Link>
        )}
      </nav>
    </>
  );
}

type RowProps = { person: PeopleQuery['staff']['edges'][number]['node']; isMe: boolean };

function PersonRow({ person, isMe }: RowProps) {
  const fetcher = useFetcher<Sent>();
  const [isLeaving, setLeaving] = useState(false);
  useEffect(() => {
    if (fetcher.data?.isDone) announce(`Đã lưu: ${person.name}`);
  }, [fetcher.data, person.name]);

  return (
    <tr>
      <th scope="row">
        {person.name}
        <span className="hint">{person.email}</span>
        <ErrorSummary errors={fetcher.data?.errors ?? []} />
      </th>
      <td>
        {person.agency.name}
        {person.unit && <span className="hint">{person.unit}</span>}
      </td>
      <td>
        {person.deactivatedAt ? (
          actorRoleWords[person.role]
        ) : (
          <fetcher.Form method="post" className="inline-form">
            <input type="hidden" name="act" value="change_role" />
            <input type="hidden" name="id" value={person.id} />
            <select
              name="role"
              defaultValue={person.role}
              aria-label={`Vai trò của ${person.name}`}
            >
              {STAFF_ROLES.map((role) => (
                <option key={role} value={role}>
                  {actorRoleWords[role]}
                </option>
              ))}
            </select>
            <button className="button second small">
              Đổi<span className="visually-hidden"> vai trò của {person.name}</span>
            </button>
          </fetcher.Form>
        )}
      </td>
      <td>
        {person.deactivatedAt ? (
          <span className="tag done">Ngừng {instantWords(person.deactivatedAt)}</span>
        ) : (
          <fetcher.Form method="post" className="inline-form">
            <input type="hidden" name="id" value={person.id} />
            <button className="button second small" name="act" value="revoke_sessions">
              Kết thúc mọi phiên<span className="visually-hidden"> của {person.name}</span>
            </button>
            {isLeaving ? (
              <button className="button danger small" name="act" value="deactivate">
                Xác nhận ngừng<span className="visually-hidden"> tài khoản {person.name}</span>
              </button>
            ) : (
              <button
                type="button"
                className="button second small"
                disabled={isMe}
                onClick={() => setLeaving(true)}
              >
                Ngừng tài khoản<span className="visually-hidden"> {person.name}</span>
              </button>
            )}
          </fetcher.Form>
        )}
      </td>
    </tr>
  );
}
