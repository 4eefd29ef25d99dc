import { Page } from '../../components/page/page';
import { useMessages } from '../../lib/locale/messages';
import { accessibilityMessages } from './accessibility-messages';

/** What the product does and does not do for people with disabilities. */
export default function AccessibilityPage() {
  const t = useMessages(accessibilityMessages);
  return (
    <Page title={t.title}>
      <div className="app-prose">
        <p className="govuk-body">{t.scope}</p>
        <h2 className="govuk-heading-m">{t.canTitle}</h2>
        <ul className="govuk-list govuk-list--bullet">
          {[t.zoom, t.narrow, t.keyboard, t.reader, t.contrast, t.motion, t.charts].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <h2 className="govuk-heading-m">{t.stateTitle}</h2>
        <p className="govuk-body">{t.state}</p>
        <h2 className="govuk-heading-m">{t.knownTitle}</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>{t.knownUploads}</li>
          <li>{t.knownWelsh}</li>
          <li>{t.knownPreview}</li>
        </ul>
        <h2 className="govuk-heading-m">{t.publicTitle}</h2>
        <p className="govuk-body">{t.public}</p>
        <h2 className="govuk-heading-m">{t.testedTitle}</h2>
        <p className="govuk-body">{t.tested}</p>
        <h2 className="govuk-heading-m">{t.contactTitle}</h2>
        <p className="govuk-body">{t.contact}</p>
      </div>
    </Page>
  );
}
