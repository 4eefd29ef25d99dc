import { NavLink, useLocation } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';
import type { NavigationItem } from './navigation';

/** Whether a page is at an item or below it. */
export const isActive = ({ to, end }: NavigationItem, pathname: string) => pathname === to || (!end && pathname.startsWith(`${to}/`));

/** A way to go. */
export function NavItem({ item }: { item: NavigationItem }) {
  const t = useMessages(appMessages);
  const { pathname } = useLocation();
  const active = isActive(item, pathname);
  return (
    <li className={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}>
      <NavLink className="govuk-service-navigation__link" to={item.to} end={item.end}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{t[item.text]}</strong> : t[item.text]}
      </NavLink>
    </li>
  );
}
