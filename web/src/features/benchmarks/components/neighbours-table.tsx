import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Neighbourhood } from '../api/neighbours-query';
import { benchmarkMessages } from '../messages';

interface NeighboursTableProps {
  neighbourhood: Neighbourhood;
  /** The year of the snapshot. */
  year: number;
}

/** The council beside those that are most like it, by name: these figures are public, so nothing of them is hidden. */
export function NeighboursTable({ neighbourhood: { council, quartiles, neighbours }, year }: NeighboursTableProps) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const value = (figure: number | null) =>
    figure === null ? <span className="app-muted">{t.noneFound}</span> : formats.value(figure, '%');
  const rows = [
    { payGap: council, likeness: t.itself, own: true },
    ...neighbours.map(({ payGap, distance }) => ({ payGap, likeness: formats.number(distance), own: false })),
  ];
  return (
    <>
      <p className="govuk-body">
        {t.neighboursText(String(year))}{' '}
        {quartiles !== null &&
          t.neighboursMiddle(
            formats.value(quartiles.median, '%'),
            formats.value(quartiles.first, '%'),
            formats.value(quartiles.third, '%'),
          )}
      </p>
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{t.neighbours}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.councilName, t.publishedGap, t.unlike].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ payGap, likeness, own }) => (
            <tr key={payGap.code} className={`govuk-table__row${own ? ' app-table__row--selected' : ''}`}>
              <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
                {payGap.council}
                {payGap.return.isJoint && <div className="app-muted">{t.joint}</div>}
              </th>
              <td className="govuk-table__cell" data-label={t.publishedGap}>
                {value(payGap.value)}
              </td>
              <td className="govuk-table__cell" data-label={t.unlike}>
                {likeness}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
