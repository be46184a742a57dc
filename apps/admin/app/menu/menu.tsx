import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { NavLink, useLocation } from 'react-router';
import { groupOf, MENU_GROUPS, pagesFor, type MenuGroup, type MenuPage } from './menu-pages.ts';

/** At a desk one row of groups that unfold below it; on a telephone all behind one button. */
export function Menu({ role }: { role: string }) {
  const id = useId();
  const { pathname } = useLocation();
  const [isOpen, open] = useState(false);
  const [unfolded, unfold] = useState<MenuGroup | null>(null);
  const nav = useRef<HTMLElement>(null);
  const here = groupOf(pathname);
  const pages = pagesFor(role);
  const close = () => {
    open(false);
    unfold(null);
  };
  useCloseOutside(nav, close);

  /** A folded link would take the focus with it; its button keeps it until the page has arrived. */
  function leave() {
    const focused = document.activeElement?.closest('[data-group]')?.querySelector('button');
    const button = nav.current?.querySelector<HTMLElement>('.menu__open');
    (button?.checkVisibility() ? button : focused)?.focus();
    close();
  }

  return (
    <nav
      ref={nav}
      className="menu"
      aria-label="Các trang"
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <button
        type="button"
        className="menu__button menu__open"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          open(!isOpen);
          unfold(isOpen ? null : here);
        }}
      >
        Trình đơn
      </button>
      <ul id={id} className="menu__groups" data-open={isOpen}>
        {pages
          .filter(({ group }) => group === null)
          .map((page) => (
            <Page key={page.path} page={page} onLeave={leave} />
          ))}
        {groupsOf(pages).map((group) => (
          <li key={group} data-group={group}>
            <button
              type="button"
              className="menu__button"
              aria-expanded={unfolded === group}
              aria-controls={`${id}-${group}`}
              data-here={here === group}
              onClick={() => unfold(unfolded === group ? null : group)}
            >
              {MENU_GROUPS[group]}
              {here === group && <span className="visually-hidden"> (nhóm của trang này)</span>}
            </button>
            <ul id={`${id}-${group}`} className="menu__pages" hidden={unfolded !== group}>
              {pages
                .filter((page) => page.group === group)
                .map((page) => (
                  <Page key={page.path} page={page} onLeave={leave} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Page({ page: { path, name, keys }, onLeave }: { page: MenuPage; onLeave: () => void }) {
  return (
    <li>
      <NavLink to={path} end={path === '/'} aria-keyshortcuts={keys} onClick={onLeave}>
        {name}
      </NavLink>
    </li>
  );
}

function groupsOf(pages: readonly MenuPage[]): MenuGroup[] {
  return [...new Set(pages.flatMap(({ group }) => group ?? []))];
}

/** A press beside the menu; focus that goes elsewhere is seen by the menu itself. */
function useCloseOutside(nav: { current: HTMLElement | null }, close: () => void) {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !nav.current?.contains(target)) latest.current();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [nav]);
}
