import { Link } from 'react-router';
import { useMessages } from '../../../lib/locale/messages';
import type { OverviewStrategy } from '../api/overview-query';
import { overviewMessages } from '../messages';

/** Each strategy in a line: how many of its objectives stand where. */
export function StrategySummaryTable({ strategies }: { strategies: OverviewStrategy[] }) {
  const t = useMessages(overviewMessages);
  const headings = [t.onTrack, t.atRisk, t.off, t.notStarted, t.overdueCount];
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.byStrategy}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {t.strategy}
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header govuk-table__header--numeric">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {strategies.map((strategy) => {
          const count = (...wanted: string[]) => strategy.objectives.filter(({ status }) => wanted.includes(status)).length;
          const late = strategy.objectives.flatMap(({ actions }) => actions).filter(({ overdue }) => overdue).length;
          const figures = [count('ON_TRACK', 'COMPLETE'), count('AT_RISK'), count('OFF_TRACK'), count('NOT_STARTED', 'NO_ACTIONS'), late];
          return (
            <tr key={strategy.id} className="govuk-table__row">
              <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
                <Link className="govuk-link" to={`/strategies/${strategy.id}`}>
                  {strategy.title}
                </Link>
              </th>
              {figures.map((figure, index) => (
                <td key={headings[index]} className="govuk-table__cell govuk-table__cell--numeric" data-label={headings[index]}>
                  {figure}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
