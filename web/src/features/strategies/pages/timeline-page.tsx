import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActionList } from '../../../components/data/action-list';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useLocale } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { StrategyQuery } from '../api/strategy-query';
import { strategyMessages } from '../messages';
import { byMonth } from '../model/by-month';

/** The actions of a strategy by the month in which they are due. */
export default function TimelinePage() {
  const t = useMessages(strategyMessages);
  const { locale } = useLocale();
  const { id = '' } = useParams();
  const query = useQuery({ query: StrategyQuery, variables: { id } });
  const monthName = new Intl.DateTimeFormat(locale === 'cy' ? 'cy' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

  return (
    <QueryView query={query} pick={(data) => data.strategy}>
      {(plan) => (
        <>
          <Crumbs
            label={t.breadcrumbs}
            trail={[
              { to: '/strategies', text: t.listTitle },
              { to: `/strategies/${plan.id}`, text: plan.title },
            ]}
          />
          <Page title={t.timelineTitle} caption={plan.title}>
            <p className="govuk-body">{t.timelineText}</p>
            {byMonth(plan.objectives).map(({ month, actions }) => {
              const heading = month === null ? t.undated : monthName.format(new Date(`${month}-01T00:00:00Z`));
              return (
                <section className="app-section" key={month}>
                  <h2 className="govuk-heading-m">{heading}</h2>
                  <ActionList actions={actions} caption={heading} />
                </section>
              );
            })}
          </Page>
        </>
      )}
    </QueryView>
  );
}
