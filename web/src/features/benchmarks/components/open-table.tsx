import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { OpenReading } from '../api/neighbours-query';
import { benchmarkMessages } from '../messages';

/** A release for everybody: what its noise protects and what it does not, and its counts with the noise in them. */
export function OpenTable({ release }: { release: OpenReading }) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  return (
    <>
      <p className="govuk-body">{release.statement}</p>
      <p className="govuk-body">{t.openCost(formats.number(release.milliEpsilon / 1000, 3), formats.moment(release.releasedAt))}</p>
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{t.open}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.group, t.contributed, t.noisyCases, t.noisyTotal, t.noisyShare].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {release.groups.map(({ key, name, contributed, cases, total, percent }) => (
            <tr key={key} className="govuk-table__row">
              <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
                {name}
              </th>
              <td className="govuk-table__cell" data-label={t.contributed}>
                {formats.number(contributed)}
              </td>
              <td className="govuk-table__cell" data-label={t.noisyCases}>
                {formats.number(cases)}
              </td>
              <td className="govuk-table__cell" data-label={t.noisyTotal}>
                {formats.number(total)}
              </td>
              <td className="govuk-table__cell" data-label={t.noisyShare}>
                {percent === null ? <span className="app-muted">{t.none}</span> : formats.value(percent, '%')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
