import { STAFF_ROLES } from '@minhbach/domain';
import { instantWords } from '@minhbach/ui/dates/date-words.vi.ts';
import { ErrorSummary } from '@minhbach/ui/form/error-summary.tsx';
import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { announce } from '../announce.ts';
import type { PeopleQuery } from '../gql/graphql.ts';
import type { Sent } from '../sent.ts';

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
          <Account person={person} isMe={isMe} fetcher={fetcher} />
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
