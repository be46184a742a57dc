import { STAFF_ROLES } from '@minhbach/domain';
import { Link } from 'react-router';
import { oneOf, optionalText, text } from '../acts/typed.ts';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { StackingTable } from '../parts/stacking-table.tsx';
import { NewPerson } from '../people/new-person.tsx';
import { passwordField } from '../people/password-field.ts';
import { PersonRow } from '../people/person-row.tsx';
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

const ResetPassword = graphql(`
  mutation ResetPassword($id: ID!, $password: String!) {
    outcome: resetPassword(id: $id, password: $password) {
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

graphql(`
  fragment StaffOutcomeParts on StaffOutcome {
    __typename
    ...RefusalParts
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const after = new URL(request.url).searchParams.get('sau');
  const { me, staff } = await askApi(People, { after }, request.signal);
  return { me, staff, after };
}

export async function clientAction({ request }: Route.ClientActionArgs): Promise<Sent> {
  const typed = await request.formData();
  const sent = await outcomeOf(async () => (await send(typed)).outcome);
  if (text(typed, 'act') !== 'reset_password') return sent;
  const field = passwordField(text(typed, 'id'));
  const errors = sent.errors.map((error) =>
    error.field === 'password' ? { ...error, field } : error,
  );
  return { ...sent, errors };
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
    case 'reset_password':
      return askApi(ResetPassword, { id, password: String(typed.get(passwordField(id))) });
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
  return (
    <>
      <title>Nhân sự · Minh Bạch</title>
      <h1>Nhân sự và vai trò</h1>
      {me?.role === 'administrator' ? (
        <>
          <NewPerson />
          <h2>{staff.totalCount.toLocaleString('vi-VN')} người</h2>
          <StackingTable columns={['Người', 'Cơ quan', 'Vai trò', 'Tài khoản']}>
            {staff.edges.map(({ node }) => (
              <PersonRow key={node.id} person={node} isMe={node.id === me.id} />
            ))}
          </StackingTable>
          <nav className="pager" aria-label="Trang của danh sách">
            {after && <Link to="/nhan-su">Về trang đầu</Link>}
            {staff.pageInfo.hasNextPage && (
              <Link to={`/nhan-su?sau=${encodeURIComponent(staff.pageInfo.endCursor ?? '')}`}>
                Trang sau
              </Link>
            )}
          </nav>
        </>
      ) : (
        <p>Trang này dành cho quản trị viên.</p>
      )}
    </>
  );
}
