import { actorRoleWords } from '@minhbach/ui/words/actor-roles.vi.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { askApi } from '../api.ts';
import { graphql } from '../gql/gql.ts';
import { Menu } from '../menu/menu.tsx';
import { pagesFor } from '../menu/menu-pages.ts';
import { Announcer } from '../parts/announcer.tsx';
import { LineDown } from '../parts/line-down.tsx';
import { ShortcutHelp } from '../parts/shortcut-help.tsx';
import { SignInAgain } from '../parts/sign-in-again.tsx';
import type { Person } from '../person.ts';
import { signOut } from '../session.ts';
import { listenForShortcuts, useShortcuts, type Shortcut } from '../shortcuts.ts';
import { listenForPartialDays } from '../whole-days.ts';
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
  const isWaiting = useNavigation().state !== 'idle';
  useEffect(listenForShortcuts, []);
  useEffect(listenForPartialDays, []);
  usePageShortcuts(me.role, openHelp);
  useFocusOnArrival();

  return (
    <>
      <a className="skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      <header className="masthead">
        <Link className="masthead__name" to="/">
          Minh Bạch
        </Link>
        <Menu role={me.role} />
        <Whoever me={me} openHelp={() => openHelp(true)} />
      </header>
      <main id="noi-dung" tabIndex={-1} aria-busy={isWaiting}>
        <Outlet context={me} />
      </main>
      <LineDown />
      <Announcer />
      <ShortcutHelp isOpen={helpIsOpen} onClose={() => openHelp(false)} />
      <SignInAgain email={me.email} />
    </>
  );
}

function Whoever({ me, openHelp }: { me: Person; openHelp: () => void }) {
  return (
    <div className="masthead__person">
      <span>
        <strong>{me.name}</strong>
        <br />
        {actorRoleWords[me.role]}, {me.agency.name}
      </span>
      <button type="button" className="quiet" onClick={openHelp}>
        Phím tắt <kbd>?</kbd>
      </button>
      <button type="button" className="quiet" onClick={() => void leave()}>
        Đăng xuất
      </button>
    </div>
  );
}

function usePageShortcuts(role: string, openHelp: (isOpen: boolean) => void) {
  const navigate = useNavigate();
  useShortcuts(
    useMemo<Shortcut[]>(
      () => [
        ...pagesFor(role).map(({ keys, path, name }) => ({
          keys,
          words: `Mở “${name}”`,
          run: () => void navigate(path),
        })),
        { keys: '?', words: 'Mở bảng phím tắt này', run: () => openHelp(true) },
      ],
      [role, navigate, openHelp],
    ),
  );
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
