import { useEffect, useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { useCan, useSignedIn } from '../../lib/session/session-context';
import { appMessages } from '../messages';
import { Account } from './account';
import { LanguageSwitch } from './language-switch';
import { navigationFor } from './navigation';

/** The product, the organisation, and the ways to go. */
export function Header() {
  const t = useMessages(appMessages);
  const session = useSignedIn();
  const can = useCan();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);

  // Going to another page closes the menu
  useEffect(() => setOpen(false), [pathname]);

  const items = session === null ? [] : navigationFor(can);
  return (
    <header className="app-header">
      <div className="app-header__bar">
        <div className="govuk-width-container app-header__row">
          <Link to="/" className="app-header__name">
            EqualityCloud
          </Link>
          {session !== null && <span className="app-header__tenant">{session.tenant.name}</span>}
          {session !== null && session.tenants.length > 1 && (
            <Link to="/change-organisation" className="govuk-link govuk-link--inverse">
              {t.changeOrganisation}
            </Link>
          )}
          <div className="app-header__tools">
            <LanguageSwitch />
            {session !== null && <Account name={session.name} />}
          </div>
        </div>
      </div>
      {/* The band is there before the session is known, so that nothing moves when it is. */}
      <div className="govuk-service-navigation app-navigation">
        <div className="govuk-width-container">
          {items.length > 0 && (
            <div className="govuk-service-navigation__container">
              <nav aria-label={t.navigation} className="govuk-service-navigation__wrapper">
                <button
                  type="button"
                  className="govuk-service-navigation__toggle app-navigation__toggle"
                  aria-controls="navigation"
                  aria-expanded={open}
                  onClick={() => setOpen(!open)}
                >
                  {t.menu}
                </button>
                <ul className={`govuk-service-navigation__list${open ? '' : ' app-navigation__list--closed'}`} id="navigation">
                  {items.map(({ to, text, end }) => (
                    <NavItem key={to} to={to} text={t[text]} end={end} />
                  ))}
                </ul>
              </nav>
            </div>
          )}
        </div>
      </div>
    </header>
  );
}

function NavItem({ to, text, end }: { to: string; text: string; end: boolean }) {
  const { pathname } = useLocation();
  const active = end ? pathname === to : pathname === to || pathname.startsWith(`${to}/`);
  return (
    <li className={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}>
      <NavLink className="govuk-service-navigation__link" to={to} end={end}>
        {active ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </NavLink>
    </li>
  );
}
