import { STAFF_ROLES } from '@minhbach/domain';
import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { errorOf } from '@minhbach/ui/form/field-errors.ts';
import { TextField } from '@minhbach/ui/form/text-field.tsx';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { PeopleQuery } from '../gql/graphql.ts';
import type { Sent } from '../sent.ts';
import { passwordField } from './password-field.ts';

type Person = PeopleQuery['staff']['edges'][number]['node'];
type Props = { person: Person; isMe: boolean };
type Fetcher = ReturnType<typeof useFetcher<Sent>>;

export function PersonRow({ person, isMe }: Props) {
  const fetcher = useFetcher<Sent>();
  useEffect(() => {
    if (fetcher.data?.isDone) announce(`Đã lưu: ${person.name}`);
  }, [fetcher.data, person.name]);

  return (
    <tr>
      <th scope="row">
        {person.name}
        <span className="hint">{person.email}</span>
        <ErrorSummary errors={fetcher.data?.errors ?? []} />
        {fetcher.data?.isDone && <span className="hint">Đã lưu.</span>}
      </th>
      <td>
        {person.agency.name}
        {person.unit && <span className="hint">{person.unit}</span>}
      </td>
      <td>
        {person.deactivatedAt ? (
          actorRoleWords[person.role]
        ) : (
          <Role person={person} fetcher={fetcher} />
        )}
      </td>
      <td>
        {person.deactivatedAt ? (
          <span className="tag done">Ngừng {instantWords(person.deactivatedAt)}</span>
        ) : (
          <>
            <Account person={person} isMe={isMe} fetcher={fetcher} />
            <NewPassword person={person} fetcher={fetcher} />
          </>
        )}
      </td>
    </tr>
  );
}

function Role({ person, fetcher }: { person: Person; fetcher: Fetcher }) {
  return (
    <fetcher.Form method="post" className="inline-form">
      <input type="hidden" name="act" value="change_role" />
      <input type="hidden" name="id" value={person.id} />
      <select name="role" defaultValue={person.role} aria-label={`Vai trò của ${person.name}`}>
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
  );
}

function Account({ person, isMe, fetcher }: Props & { fetcher: Fetcher }) {
  const [isLeaving, setLeaving] = useState(false);
  return (
    <fetcher.Form method="post" className="inline-form">
      <input type="hidden" name="id" value={person.id} />
      <button className="button second small" name="act" value="revoke_sessions">
        Kết thúc mọi phiên<span className="visually-hidden"> của {person.name}</span>
      </button>
      {isLeaving ? (
        <button
          // Not the button that was just pressed: it would become a submit button under the finger.
          key="confirm"
          className="button danger small"
          name="act"
          value="deactivate"
          autoFocus
        >
          Xác nhận ngừng<span className="visually-hidden"> tài khoản {person.name}</span>
        </button>
      ) : (
        <button
          key="ask"
          type="button"
          className="button second small"
          disabled={isMe}
          onClick={() => setLeaving(true)}
        >
          Ngừng tài khoản<span className="visually-hidden"> {person.name}</span>
        </button>
      )}
    </fetcher.Form>
  );
}

function NewPassword({ person, fetcher }: { person: Person; fetcher: Fetcher }) {
  const name = passwordField(person.id);
  const error = errorOf(fetcher.data?.errors ?? [], name);
  return (
    <details open={error !== undefined || undefined}>
      <summary>
        Cấp lại mật khẩu<span className="visually-hidden"> cho {person.name}</span>
      </summary>
      <fetcher.Form method="post" noValidate autoComplete="off">
        <input type="hidden" name="id" value={person.id} />
        <TextField
          name={name}
          label={`Mật khẩu mới của ${person.name}`}
          hint="Ít nhất 12 ký tự. Trao trực tiếp; mọi phiên đang mở của người này kết thúc."
          type="password"
          autoComplete="new-password"
          error={error}
        />
        <button className="button second small" name="act" value="reset_password">
          Đặt mật khẩu mới
        </button>
      </fetcher.Form>
    </details>
  );
}
