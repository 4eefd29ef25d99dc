import { Link } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';

export function Footer() {
  const t = useMessages(appMessages);
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        <h2 className="govuk-visually-hidden">{t.footer}</h2>
        <p className="govuk-body-s">
          <Link className="govuk-link" to="/accessibility">
            {t.accessibility}
          </Link>
        </p>
        <p className="govuk-body-s">{t.builtFor}</p>
      </div>
    </footer>
  );
}
