import { readsAllAgencies } from '@minhbach/domain';
import { Link, NavLink } from 'react-router';
import type { Person } from '../person.ts';
import { maySeeDutyDesk } from '../roles.ts';

type Props = { me: Person; agency: { code: string; name: string }; title: string };

/** The name of the agency and the ways between its pages on publication. */
export function DutyHead({ me, agency, title }: Props) {
  const { code, name } = agency;
  return (
    <>
      {readsAllAgencies(me.role) && (
        <p>
          <Link to="/nghia-vu">← Toàn Thành phố</Link>
        </p>
      )}
      <h1>{title}</h1>
      <p className="soft">{name}</p>
      <nav className="tabs" aria-label="Nghĩa vụ công khai">
        <ul>
          {pagesOf(code, maySeeDutyDesk(me, code)).map(({ path, words }) => (
            <li key={path}>
              <NavLink to={path} end>
                {words}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function pagesOf(code: string, isDesk: boolean) {
  return [
    { path: `/nghia-vu/${code}`, words: 'Danh sách' },
    ...(isDesk
      ? [
          { path: `/nghia-vu/${code}/lich`, words: 'Lịch' },
          { path: `/nghia-vu/${code}/su-kien`, words: 'Sự kiện' },
        ]
      : []),
    { path: `/nghia-vu/${code}/niem-yet`, words: 'Niêm yết' },
    { path: `/co-quan/${code}/chuyen-muc`, words: 'Chuyên mục' },
  ];
}
