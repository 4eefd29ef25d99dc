import { useQuery } from 'urql';
import { ActionList } from '../../../components/data/action-list';
import { MetricTable } from '../../../components/data/metric-table';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { today } from '../../../lib/forms/dates';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { LINES, OverviewQuery } from '../api/overview-query';
import { StrategySummaryTable } from '../components/strategy-summary-table';
import { overviewMessages } from '../messages';

/** The whole plan on a page, for a director, a councillor or a committee. */
export default function OverviewPage() {
  const t = useMessages(overviewMessages);
  const formats = useFormats();
  const query = useQuery({ query: OverviewQuery, variables: { first: LINES } });
  return (
    <QueryView query={query} pick={(data) => data.council}>
      {({ name, strategies, overdueActions, offTrackMetrics }) => {
        const objectives = strategies.flatMap((strategy) => strategy.objectives);
        const actions = objectives.flatMap((objective) => objective.actions);
        const tiles = [
          [strategies.filter(({ status }) => status === 'IN_FORCE').length, t.inForce],
          [objectives.length, t.objectives],
          [objectives.filter(({ status }) => status === 'OFF_TRACK').length, t.offTrack],
          [actions.filter(({ overdue }) => overdue).length, t.overdue],
          [actions.filter(({ status }) => status === 'COMPLETE').length, t.done],
        ] as const;
        return (
          <Page title={t.title} caption={`${name}. ${t.asOf(formats.date(today()))}`}>
            <button type="button" className="govuk-button app-no-print" onClick={() => window.print()}>
              {t.printNow}
            </button>
            <ul className="app-tiles">
              {tiles.map(([figure, text]) => (
                <li key={text} className="app-tile">
                  <span className="app-tile__number">{figure}</span> {text}
                </li>
              ))}
            </ul>
            <h2 className="govuk-heading-m">{t.byStrategy}</h2>
            {strategies.length === 0 ? <p className="govuk-body">{t.none}</p> : <StrategySummaryTable strategies={strategies} />}
            <h2 className="govuk-heading-m">{t.metrics}</h2>
            {(offTrackMetrics.nodes ?? []).length === 0 ? (
              <p className="govuk-body">{t.noMetrics}</p>
            ) : (
              <MetricTable metrics={offTrackMetrics.nodes ?? []} caption={t.metrics} />
            )}
            <h2 className="govuk-heading-m">{t.longest}</h2>
            {(overdueActions.nodes ?? []).length === 0 ? (
              <p className="govuk-body">{t.noneOverdue}</p>
            ) : (
              <ActionList actions={overdueActions.nodes ?? []} caption={t.longest} />
            )}
            <p className="govuk-body-s app-muted">{t.counted(actions.length)}</p>
          </Page>
        );
      }}
    </QueryView>
  );
}
