import { Outlet } from 'react-router';
import { useLocale } from '../../lib/locale/locale';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';
import { Footer } from './footer';
import { Header } from './header';
import { Notices } from './notices';

/** What stands around every page. */
export function Layout({ children }: { children?: React.ReactNode }) {
  const t = useMessages(appMessages);
  const { locale } = useLocale();
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        {t.skip}
      </a>
      <Header />
      <div className="govuk-width-container app-body">
        {/* What pages say is still mostly English; what is Welsh among it marks itself. */}
        <main className="govuk-main-wrapper" id="main" tabIndex={-1} lang={locale === 'cy' ? 'en-GB' : undefined}>
          <Notices />
          {children ?? <Outlet />}
        </main>
      </div>
      <Footer />
    </>
  );
}
