import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Contribution } from '../api/consent-query';
import { consentMessages } from '../messages';
import { contributionKey } from '../model/offers';
import { Act } from './act';

/** Consents that ended: who gave them, who took them back. */
export function WithdrawnTable({ contributions }: { contributions: readonly Contribution[] }) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.withdrawnTitle}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.metric, t.period, t.since, t.withdrawnAt].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {contributions.map((contribution) => (
          <tr key={contributionKey(contribution)} className="govuk-table__row">
            <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
              {contribution.metricName}
            </th>
            <td className="govuk-table__cell app-nowrap" data-label={t.period}>
              {formats.span(contribution.period)}
            </td>
            <td className="govuk-table__cell" data-label={t.since}>
              {contribution.withdrawn !== null && <Act act={contribution.withdrawn.consent} />}
            </td>
            <td className="govuk-table__cell" data-label={t.withdrawnAt}>
              {contribution.withdrawn !== null && <Act act={contribution.withdrawn} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
