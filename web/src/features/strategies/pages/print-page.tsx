import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActionList } from '../../../components/data/action-list';
import { StatusTag } from '../../../components/data/status-tag';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { today } from '../../../lib/forms/dates';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { StrategyQuery } from '../api/strategy-query';
import { StrategyFacts } from '../components/strategy-facts';
import { StrategyMetrics } from '../components/strategy-metrics';
import { strategyMessages } from '../messages';

/** A strategy as a committee takes it: everything, nothing to press. */
export default function PrintPage() {
  const t = useMessages(strategyMessages);
  const formats = useFormats();
  const { id = '' } = useParams();
  const query = useQuery({ query: StrategyQuery, variables: { id } });

  return (
    <QueryView query={query} pick={(data) => data.strategy && data.council && { plan: data.strategy, profile: data.council.profile }}>
      {({ plan, profile }) => (
        <>
          <Crumbs
            label={t.breadcrumbs}
            trail={[
              { to: '/strategies', text: t.listTitle },
              { to: `/strategies/${plan.id}`, text: plan.title },
            ]}
          />
          <Page title={plan.title} caption={t.printedOn(formats.date(today()))}>
            <button type="button" className="govuk-button app-no-print" onClick={() => window.print()}>
              {t.printNow}
            </button>
            <StrategyFacts plan={plan} profile={profile} open />
            <StrategyMetrics metrics={plan.metrics} />
            <h2 className="govuk-heading-m">{t.objectives}</h2>
            {plan.objectives.map((objective) => (
              <section className="app-section" key={objective.id}>
                <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
                  {objective.label !== null && `${objective.label}. `}
                  {objective.title}
                </h3>
                <p className="govuk-body-s">
                  <StatusTag status={objective.status} /> {t.progress(objective.progress)}
                  {objective.leads.length > 0 && ` · ${objective.leads.join(', ')}`}
                </p>
                {objective.outcome !== null && <p className="govuk-body-s">{objective.outcome}</p>}
                {objective.actions.length > 0 && <ActionList actions={objective.actions} caption={objective.title} />}
              </section>
            ))}
          </Page>
        </>
      )}
    </QueryView>
  );
}
