import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StatusTag } from '../../../components/data/status-tag';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { strategyKindMessages } from '../../../lib/vocabulary/vocabulary';
import { StrategiesQuery } from '../api/strategies-query';
import { strategyMessages } from '../messages';

/** All strategies of the council. */
export default function StrategiesPage() {
  const t = useMessages(strategyMessages);
  const kinds = useMessages(strategyKindMessages);
  const formats = useFormats();
  const can = useCan();
  const query = useQuery({ query: StrategiesQuery });

  return (
    <QueryView query={query} pick={(data) => data.council}>
      {({ strategies }) => (
        <Page title={t.listTitle}>
          <div className="app-toolbar">
            {can('EDIT_STRATEGIES') && (
              <Link className="govuk-button" to="/strategies/new">
                {t.create}
              </Link>
            )}
            {can('EXCHANGE_PACKS') && (
              <Link className="govuk-button govuk-button--secondary" to="/strategies/import">
                {t.import}
              </Link>
            )}
          </div>
          {strategies.length === 0 && <p className="govuk-body">{can('EDIT_STRATEGIES') ? t.none : t.noneToRead}</p>}
          {strategies.map((strategy) => {
            const actions = strategy.objectives.flatMap((objective) => objective.actions);
            const late = actions.filter(({ overdue }) => overdue).length;
            return (
              <section className="app-panel" key={strategy.id}>
                <h2 className="govuk-heading-m govuk-!-margin-bottom-1">
                  <Link className="govuk-link" to={`/strategies/${strategy.id}`}>
                    {strategy.title}
                  </Link>
                </h2>
                <p className="govuk-body govuk-!-margin-bottom-0">
                  <StatusTag status={strategy.status} /> {kinds[strategy.kind]}, {formats.date(strategy.periodStart)} –{' '}
                  {formats.date(strategy.periodEnd)}. {t.summary(strategy.objectives.length, actions.length)}
                  {late > 0 && (
                    <>
                      , <span className="app-overdue">{t.late(late)}</span>
                    </>
                  )}
                </p>
              </section>
            );
          })}
        </Page>
      )}
    </QueryView>
  );
}
