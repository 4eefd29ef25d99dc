import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { CouncilPayGap } from '../api/pay-gaps-query';
import { payGapMessages } from '../messages';

/** Published figures, council by council. */
export function PayGapTable({ councils, caption }: { councils: readonly CouncilPayGap[]; caption: string }) {
  const t = useMessages(payGapMessages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.council, t.type, t.region, t.gap, t.rank, t.percentile].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {councils.map(({ code, council, type, region, value, rank, percentile, return: published }) => (
          <tr key={code} className="govuk-table__row">
            <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
              {council}
              {published.isJoint && <div className="app-muted">{t.joint}</div>}
              {published.late && <div className="app-muted">{t.late}</div>}
            </th>
            <td className="govuk-table__cell" data-label={t.type}>
              {type}
            </td>
            <td className="govuk-table__cell" data-label={t.region}>
              {region}
            </td>
            <td className="govuk-table__cell app-nowrap" data-label={t.gap}>
              {value === null ? <span className="app-muted">{t.noValue}</span> : formats.value(value, '%')}
            </td>
            <td className="govuk-table__cell" data-label={t.rank}>
              {formats.number(rank)}
            </td>
            <td className="govuk-table__cell" data-label={t.percentile}>
              {formats.number(percentile, 1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
