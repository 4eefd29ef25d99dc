import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActionList } from '../../../components/data/action-list';
import { AuditLink } from '../../../components/data/audit-link';
import { Facts } from '../../../components/data/facts';
import { History } from '../../../components/data/history';
import { MetricTable } from '../../../components/data/metric-table';
import { StatusTag } from '../../../components/data/status-tag';
import { Updates } from '../../../components/data/updates';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { characteristicMessages } from '../../../lib/vocabulary/vocabulary';
import { ObjectiveQuery } from '../api/objective-query';
import { ObjectiveUpdateSection } from '../components/objective-update-section';
import { objectiveMessages } from '../messages';

/** How many lines of history are shown, and how many more each time. */
const HISTORY_STEP = 20;

/** An objective: what it wants, who leads it, what was said, what moves it. */
export default function ObjectivePage() {
  const t = useMessages(objectiveMessages);
  const protectedOnes: Record<string, string> = useMessages(characteristicMessages);
  const formats = useFormats();
  const can = useCan();
  const { id = '' } = useParams();
  const [lines, setLines] = useState(HISTORY_STEP);
  const query = useQuery({ query: ObjectiveQuery, variables: { id, lines } });

  return (
    <QueryView
      query={query}
      pick={(data) => data.objective && { objective: data.objective, own: data.council?.profile.ownCharacteristics ?? [] }}
    >
      {({ objective, own }) => {
        const about = [
          ...objective.characteristics.protected.map((key) => protectedOnes[key]),
          ...objective.characteristics.own.map((key) => own.find((one) => one.key === key)?.label ?? key),
        ];
        return (
          <>
            <Crumbs
              label={t.breadcrumbs}
              trail={[
                { to: '/strategies', text: t.strategies },
                ...(objective.strategy === null ? [] : [{ to: `/strategies/${objective.strategy.id}`, text: objective.strategy.title }]),
              ]}
            />
            <Page title={objective.title} caption={[t.objective, objective.label].filter(Boolean).join(' ')}>
              <div className="app-toolbar">
                {can('EDIT_STRATEGIES') && (
                  <>
                    <Link className="govuk-link" to={`/objectives/${objective.id}/edit`}>
                      {t.editObjective}
                    </Link>
                    <Link className="govuk-link" to={`/objectives/${objective.id}/actions/new`}>
                      {t.addAction}
                    </Link>
                  </>
                )}
                <AuditLink id={objective.id} />
              </div>
              <Facts
                rows={[
                  [t.status, <StatusTag key="status" status={objective.status} />],
                  [t.progress, t.percent(objective.progress)],
                  [t.description, objective.description],
                  [t.outcome, objective.outcome],
                  [t.leads, objective.leads.join(', ')],
                  [t.answers, objective.seniorResponsibleRole],
                  [t.due, objective.due && formats.date(objective.due.by)],
                  [t.about, about.join(', ')],
                  [t.frameworks, objective.frameworks.map(({ framework, code }) => `${framework} ${code}`).join(', ')],
                  [t.focusAreas, objective.focusAreas.join('; ')],
                ]}
              />
              <h2 className="govuk-heading-m">{t.metrics}</h2>
              {objective.metrics.length === 0 ? (
                <p className="govuk-body">{t.noMetrics}</p>
              ) : (
                <MetricTable metrics={objective.metrics} caption={t.metrics} />
              )}
              <h2 className="govuk-heading-m">{t.updates}</h2>
              {can('RECORD_PROGRESS') && <ObjectiveUpdateSection id={objective.id} />}
              <Updates updates={objective.updates} />
              <h2 className="govuk-heading-m">{t.actions}</h2>
              {objective.actions.length === 0 ? (
                <p className="govuk-body">{t.noActions}</p>
              ) : (
                <ActionList actions={objective.actions} caption={t.actions} />
              )}
              <h2 className="govuk-heading-m">{t.history}</h2>
              <History
                lines={objective.history.lines}
                caption={t.history}
                onOlder={objective.history.hasMore ? () => setLines(lines + HISTORY_STEP) : undefined}
              />
            </Page>
          </>
        );
      }}
    </QueryView>
  );
}
