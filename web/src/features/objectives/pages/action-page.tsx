import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Facts } from '../../../components/data/facts';
import { MetricTable } from '../../../components/data/metric-table';
import { StatusTag } from '../../../components/data/status-tag';
import { Updates } from '../../../components/data/updates';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { ActionQuery } from '../api/action-query';
import { ActionUpdateSection } from '../components/action-update-section';
import { objectiveMessages } from '../messages';

/** An action: what is to be done, by whom, by when, and how it goes. */
export default function ActionPage() {
  const t = useMessages(objectiveMessages);
  const formats = useFormats();
  const can = useCan();
  const { id = '' } = useParams();
  const query = useQuery({ query: ActionQuery, variables: { id } });

  return (
    <QueryView query={query} pick={(data) => data.action}>
      {(action) => (
        <>
          <Crumbs
            label={t.breadcrumbs}
            trail={[
              { to: '/strategies', text: t.strategies },
              ...(action.objective.strategy === null
                ? []
                : [{ to: `/strategies/${action.objective.strategy.id}`, text: action.objective.strategy.title }]),
            ]}
          />
          <Page title={action.title} caption={[t.action, action.label].filter(Boolean).join(' ')}>
            {can('EDIT_STRATEGIES') && (
              <div className="app-toolbar">
                <Link className="govuk-link" to={`/actions/${action.id}/edit`}>
                  {t.editAction}
                </Link>
              </div>
            )}
            <Facts
              rows={[
                [t.status, <StatusTag key="status" status={action.status} />],
                [t.note, action.statusNote],
                [t.progress, t.percent(action.progress)],
                [t.owners, (action.owners.length > 0 ? action.owners : action.objective.leads).join(', ')],
                [
                  t.due,
                  action.due && (
                    <>
                      {formats.date(action.due.by)} {action.overdue && <span className="app-overdue">{t.overdue}</span>}
                    </>
                  ),
                ],
                [t.output, action.output],
                [t.outcome, action.outcome],
                [t.points, action.points.join('; ')],
                [t.frameworks, action.frameworks.map(({ framework, code }) => `${framework} ${code}`).join(', ')],
                [
                  t.follows,
                  action.follows && (
                    <Link className="govuk-link" to={`/actions/${action.follows.id}`}>
                      {action.follows.title}
                    </Link>
                  ),
                ],
                [
                  t.partOf,
                  <Link key="objective" className="govuk-link" to={`/objectives/${action.objective.id}`}>
                    {action.objective.title}
                  </Link>,
                ],
              ]}
            />
            <h2 className="govuk-heading-m">{t.updates}</h2>
            {can('RECORD_PROGRESS') && <ActionUpdateSection id={action.id} />}
            <Updates updates={action.updates} />
            <h2 className="govuk-heading-m">{t.metrics}</h2>
            {action.metrics.length === 0 ? (
              <p className="govuk-body">{t.noMetrics}</p>
            ) : (
              <MetricTable metrics={action.metrics} caption={t.metrics} />
            )}
          </Page>
        </>
      )}
    </QueryView>
  );
}
