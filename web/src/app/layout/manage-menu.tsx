import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';
import { isActive, NavItem } from './nav-item';
import type { NavigationItem } from './navigation';

/** What is seldom needed stands behind one button, so that the daily ways stay in one line. Escape, or going elsewhere, closes it. */
export function ManageMenu({ items }: { items: readonly NavigationItem[] }) {
  const t = useMessages(appMessages);
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const active = items.some((item) => isActive(item, pathname));

  useEffect(() => setOpen(false), [pathname]);

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  }

  function closeBy({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  }

  return (
    <li
      className={`govuk-service-navigation__item app-manage${active ? ' govuk-service-navigation__item--active' : ''}`}
      onBlur={leave}
      onKeyDown={closeBy}
    >
      <button
        type="button"
        className="app-manage__button"
        ref={button}
        aria-expanded={open}
        aria-controls="manage"
        onClick={() => setOpen(!open)}
      >
        {active ? <strong className="govuk-service-navigation__active-fallback">{t.manage}</strong> : t.manage}
      </button>
      <ul className="app-manage__list" id="manage" hidden={!open}>
        {items.map((item) => (
          <NavItem key={item.to} item={item} />
        ))}
      </ul>
    </li>
  );
}
