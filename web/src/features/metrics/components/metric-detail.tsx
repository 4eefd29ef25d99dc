import { useState } from 'react';
import { Link } from 'react-router';
import { AuditLink } from '../../../components/data/audit-link';
import { Facts } from '../../../components/data/facts';
import { History } from '../../../components/data/history';
import { StatusTag } from '../../../components/data/status-tag';
import { Banner } from '../../../components/feedback/banner';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import type { MetricView, ObservationView } from '../api/metric-query';
import { directionMessages, kindMessages, metricMessages } from '../messages';
import { BreakdownTable } from './breakdown-table';
import { FiguresTable } from './figures-table';
import { HowItCompares } from './how-it-compares';
import { MetricChart } from './metric-chart';
import { ObservationForm } from './observation-form';
import { Verdict } from './verdict';
import { WithdrawForm } from './withdraw-form';

interface MetricDetailProps {
  metric: MetricView;
  onOlder: () => void;
}

/** What a metric says, how it is judged, its figures, and where it matters. */
export function MetricDetail({ metric, onOlder }: MetricDetailProps) {
  const t = useMessages(metricMessages);
  const kinds = useMessages(kindMessages);
  const directions = useMessages(directionMessages);
  const can = useCan();
  const [form, setForm] = useState<'closed' | 'saved' | 'withdrawn' | { correct: ObservationView | null }>('closed');
  const records = can('RECORD_OBSERVATIONS');

  return (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/metrics', text: t.title }]} />
      <Page title={metric.name} caption={metric.label ?? t.caption}>
        {(form === 'saved' || form === 'withdrawn') && (
          <Banner kind="success">
            <p className="govuk-notification-banner__heading">{t[form]}</p>
          </Banner>
        )}
        <div className="app-toolbar">
          {can('EDIT_STRATEGIES') && (
            <Link className="govuk-link" to={`/metrics/${metric.id}/edit`}>
              {t.edit}
            </Link>
          )}
          <AuditLink id={metric.id} />
        </div>
        <Verdict metric={metric} />
        {metric.observations.length > 0 && <MetricChart metric={metric} />}
        {records && typeof form === 'string' && (
          <button type="button" className="govuk-button" onClick={() => setForm({ correct: null })}>
            {t.record}
          </button>
        )}
        {typeof form === 'object' && (
          <ObservationForm
            key={form.correct?.periodStart}
            metric={metric}
            correct={form.correct}
            onCancel={() => setForm('closed')}
            onSaved={() => setForm('saved')}
          />
        )}
        {typeof form === 'object' && form.correct !== null && (
          <WithdrawForm metricId={metric.id} observation={form.correct} onWithdrawn={() => setForm('withdrawn')} />
        )}
        {metric.observations.length > 0 && (
          <>
            <h2 className="govuk-heading-m">{t.tableTitle}</h2>
            <FiguresTable metric={metric} onCorrect={records ? (observation) => setForm({ correct: observation }) : undefined} />
            <BreakdownTable metric={metric} />
          </>
        )}
        <Facts
          rows={[
            [t.status, <StatusTag key="status" status={metric.status} />],
            [t.ownerShort, metric.owner],
            [t.kind, kinds[metric.kind]],
            [t.counts, metric.details.numeratorMeaning],
            [t.of, metric.details.denominatorMeaning],
            [t.direction, directions[metric.direction]],
            [t.success, metric.details.successMeasure],
            [t.frameworks, metric.details.frameworks.map(({ framework, code }) => `${framework} ${code}`).join(', ')],
            [t.source, metric.details.source],
            [t.note, metric.details.note],
          ]}
        />
        {metric.indicator !== null && can('READ_BENCHMARKS') && <HowItCompares metricId={metric.id} indicator={metric.indicator.id} />}
        <h2 className="govuk-heading-m">{t.usedBy}</h2>
        {metric.usedBy.length === 0 ? (
          <p className="govuk-body">{t.notUsed}</p>
        ) : (
          <ul className="govuk-list govuk-list--spaced">
            {metric.usedBy.map(({ objective, actions }) => (
              <li key={objective.id}>
                <Link className="govuk-link" to={`/objectives/${objective.id}`}>
                  {objective.title}
                </Link>{' '}
                {actions.length > 0 && t.usedByActions(actions.length)}
              </li>
            ))}
          </ul>
        )}
        <h2 className="govuk-heading-m">{t.history}</h2>
        <History lines={metric.history.lines} caption={t.history} onOlder={metric.history.hasMore ? onOlder : undefined} />
      </Page>
    </>
  );
}
