import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Announcer } from '../parts/announcer.tsx';
import { ShortcutHelp } from '../parts/shortcut-help.tsx';
import { SignInAgain } from '../parts/sign-in-again.tsx';
import { mayRegister, maySeeRequests } from '../roles.ts';
import { signOut } from '../session.ts';
import { listenForShortcuts, useShortcuts, type Shortcut } from '../shortcuts.ts';
import type { Route } from './+types/console';

const Me = graphql(`
  query Me {
    me {
      id
      name
      email
      role
      unit
      agency {
        code
        name
      }
    }
  }
`);

export async function clientLoader({ request }: Route.ClientLoaderArgs) {
  const { me } = await askApi(Me, {}, request.signal);
  if (!me) throw new Error('The API answered without a signed-in person.');
  return { me };
}

export default function Console({ loaderData: { me } }: Route.ComponentProps) {
  const [helpIsOpen, openHelp] = useState(false);
  const navigate = useNavigate();
  const isWaiting = useNavigation().state !== 'idle';
  const pages = pagesFor(me.role);

  useEffect(listenForShortcuts, []);
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        ...pagesFor(me.role).map(({ keys, path, name }) => ({
          keys,
          words: `Mở “${name}”`,
          run: () => void navigate(path),
        })),
        { keys: '?', words: 'Mở bảng phím tắt này', run: () => openHelp(true) },
      ],
      [me.role, navigate],
    ),
  );
  useFocusOnArrival();

  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      <header className="masthead">
        <a className="masthead__name" href="/">
          Minh Bạch
        </a>
        <nav aria-label="Các trang">
          <ul>
            {pages.map(({ path, name, keys }) => (
              <li key={path}>
                <NavLink to={path} end={path === '/'} aria-keyshortcuts={keys}>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="masthead__person">
          <span>
            <strong>{me.name}</strong>
            <br />
            {actorRoleWords[me.role]}, {me.agency.name}
          </span>
          <button type="button" className="quiet" onClick={() => openHelp(true)}>
            Phím tắt <kbd>?</kbd>
          </button>
          <button type="button" className="quiet" onClick={() => void leave()}>
            Đăng xuất
          </button>
        </div>
      </header>
      <main id="noi-dung" tabIndex={-1} aria-busy={isWaiting}>
        <Outlet context={me} />
      </main>
      <Announcer />
      <ShortcutHelp isOpen={helpIsOpen} onClose={() => openHelp(false)} />
      <SignInAgain email={me.email} />
    </>
  );
}

function pagesFor(role: string) {
  return [
    ...(maySeeRequests(role) ? [{ path: '/', name: 'Hộp việc', keys: 'g i' }] : []),
    ...(mayRegister(role) ? [{ path: '/tiep-nhan', name: 'Tiếp nhận', keys: 'g t' }] : []),
    { path: '/co-quan', name: 'Cơ quan', keys: 'g c' },
    { path: '/lich', name: 'Lịch làm việc', keys: 'g l' },
    ...(role === 'administrator' ? [{ path: '/nhan-su', name: 'Nhân sự', keys: 'g n' }] : []),
  ];
}

/** A new page starts at its heading, for the keyboard and for screen readers alike. */
function useFocusOnArrival() {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [pathname]);
}

/** Leaves by a full load, so that nothing that was read stays in memory. */
async function leave() {
  await signOut();
  window.location.assign('/dang-nhap');
}
