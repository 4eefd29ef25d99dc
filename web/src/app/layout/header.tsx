import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { useCan, useSignedIn } from '../../lib/session/session-context';
import { appMessages } from '../messages';
import { Account } from './account';
import { LanguageSwitch } from './language-switch';
import { ManageMenu } from './manage-menu';
import { NavItem } from './nav-item';
import { navigationFor } from './navigation';

const PRODUCT = 'EqualityCloud';

/** The product, the organisation, and the ways to go. */
export function Header() {
  const t = useMessages(appMessages);
  const session = useSignedIn();
  const can = useCan();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);

  // Going to another page closes the menu
  useEffect(() => setOpen(false), [pathname]);

  const { work, manage } = navigationFor(can);
  // A menu of one is no menu.
  const shown = manage.length === 1 ? [...work, ...manage] : work;
  return (
    <header className="app-header">
      <div className="app-header__bar">
        <div className="govuk-width-container app-header__row">
          <Link to="/" className="app-header__name">
            {PRODUCT}
          </Link>
          {session !== null && session.tenant.name !== PRODUCT && <span className="app-header__tenant">{session.tenant.name}</span>}
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
          {session !== null && (
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
                  {shown.map((item) => (
                    <NavItem key={item.to} item={item} />
                  ))}
                  {manage.length > 1 && <ManageMenu items={manage} />}
                </ul>
              </nav>
            </div>
          )}
        </div>
      </div>
    </header>
  );
}
