import { useEffect, useId, useRef, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { groupOf, MENU_GROUPS, pagesFor, type MenuGroup, type MenuPage } from './menu-pages.ts';

/** At a desk one row of groups that unfold below it; on a telephone all behind one button. */
export function Menu({ role }: { role: string }) {
  const id = useId();
  const here = groupOf(useLocation().pathname);
  const { nav, isOpen, unfolded, toggle, toggleGroup, leave } = useMenu(here);
  const pages = pagesFor(role);
  const of = (wanted: MenuGroup | null) => pages.filter(({ group }) => group === wanted);
  return (
    <nav ref={nav} className="menu" aria-label="Các trang">
      <button
        type="button"
        className="menu__button menu__open"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        Trình đơn
      </button>
      <ul id={id} className="menu__groups" data-open={isOpen}>
        {of(null).map((page) => (
          <Page key={page.path} page={page} onLeave={leave} />
        ))}
        {groupsOf(pages).map((group) => (
          <Group
            key={group}
            group={group}
            pages={of(group)}
            isHere={here === group}
            isUnfolded={unfolded === group}
            onToggle={() => toggleGroup(group)}
            onLeave={leave}
          />
        ))}
      </ul>
    </nav>
  );
}

function useMenu(here: MenuGroup | null) {
  const nav = useRef<HTMLElement>(null);
  const [isOpen, open] = useState(false);
  const [unfolded, unfold] = useState<MenuGroup | null>(null);
  const close = () => {
    open(false);
    unfold(null);
  };
  /** A folded link would take the focus with it; its button keeps it until the page has arrived. */
  const leave = () => {
    const inGroup = document.activeElement?.closest('[data-group]')?.querySelector('button');
    const opener = nav.current?.querySelector<HTMLElement>('.menu__open');
    (opener?.checkVisibility() ? opener : inGroup)?.focus();
    close();
  };
  const toggle = () => {
    open(!isOpen);
    unfold(isOpen ? null : here);
  };
  const toggleGroup = (group: MenuGroup) => unfold(unfolded === group ? null : group);
  useFolding(nav, { close, leave });
  return { nav, isOpen, unfolded, toggle, toggleGroup, leave };
}

type GroupProps = {
  group: MenuGroup;
  pages: readonly MenuPage[];
  isHere: boolean;
  isUnfolded: boolean;
  onToggle: () => void;
  onLeave: () => void;
};

function Group({ group, pages, isHere, isUnfolded, onToggle, onLeave }: GroupProps) {
  const id = useId();
  return (
    <li data-group={group}>
      <button
        type="button"
        className="menu__button"
        aria-expanded={isUnfolded}
        aria-controls={id}
        data-here={isHere}
        onClick={onToggle}
      >
        {MENU_GROUPS[group]}
        {isHere && <span className="visually-hidden"> (nhóm của trang này)</span>}
      </button>
      <ul id={id} className="menu__pages" hidden={!isUnfolded}>
        {pages.map((page) => (
          <Page key={page.path} page={page} onLeave={onLeave} />
        ))}
      </ul>
    </li>
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

type Folding = { close: () => void; leave: () => void };

/** Folds on a press beside the menu, when the focus goes elsewhere, and by Escape. */
function useFolding(nav: { current: HTMLElement | null }, folding: Folding) {
  const latest = useRef(folding);
  useEffect(() => {
    latest.current = folding;
  });
  useEffect(() => {
    const isBeside = (target: EventTarget | null) =>
      target instanceof Node && !nav.current?.contains(target);
    const go = ({ target }: Event) => {
      if (isBeside(target)) latest.current.close();
    };
    const press = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && !isBeside(target)) latest.current.leave();
    };
    document.addEventListener('pointerdown', go);
    document.addEventListener('focusin', go);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', go);
      document.removeEventListener('focusin', go);
      document.removeEventListener('keydown', press);
    };
  }, [nav]);
}
