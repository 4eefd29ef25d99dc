import { Outlet } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';
import { Footer } from './footer';
import { Header } from './header';
import { Notices } from './notices';

/** What stands around every page. */
export function Layout({ children }: { children?: React.ReactNode }) {
  const t = useMessages(appMessages);
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        {t.skip}
      </a>
      <Header />
      <div className="govuk-width-container app-body">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
          <Notices />
          {children ?? <Outlet />}
        </main>
      </div>
      <Footer />
    </>
  );
}
