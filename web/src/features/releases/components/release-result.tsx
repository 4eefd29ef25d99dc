import { Link } from 'react-router';
import { Banner } from '../../../components/feedback/banner';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Released } from '../api/release-query';
import { releaseMessages } from '../messages';

interface ReleaseResultProps {
  released: Released;
  /** Where the release is read. */
  to: string;
}

/** What came of a release, group by group; a refusal is a result and stands with its rule. */
export function ReleaseResult({ released, to }: ReleaseResultProps) {
  const t = useMessages(releaseMessages);
  const formats = useFormats();
  const touched = released.groups.filter(({ contributed }) => contributed > 0);
  const refused = touched.filter(({ median }) => median.__typename === 'HiddenFigure').length;
  return (
    <>
      <Banner kind="success">
        <p className="govuk-notification-banner__heading">
          {t.doneTitle(released.version)}.{' '}
          <Link className="govuk-notification-banner__link" to={to}>
            {t.toReading}
          </Link>
        </p>
        <p className="govuk-body">{t.doneText(touched.length - refused, refused)}</p>
      </Banner>
      <h2 className="govuk-heading-m">{t.resultTitle}</h2>
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{t.resultTitle}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.planGroup, t.contributed, t.outcome].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {touched.map(({ key, name, contributed, invited, median }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
                {name}
              </th>
              <td className="govuk-table__cell" data-label={t.contributed}>
                {t.of(formats.number(contributed), formats.number(invited))}
              </td>
              <td className="govuk-table__cell" data-label={t.outcome}>
                {median.__typename === 'HiddenFigure' ? <span className="app-muted">{median.reason}</span> : <strong>{t.shown}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
