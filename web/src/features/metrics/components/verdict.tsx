import { StatusTag } from '../../../components/data/status-tag';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { MetricView } from '../api/metric-query';
import { metricMessages } from '../messages';
import { Comparison } from './comparison';
import { Signals } from './signals';
import { useStanding } from './use-standing';

/** Where a metric stands, in words; the rule behind the word is one step away. */
export function Verdict({ metric }: { metric: MetricView }) {
  const t = useMessages(metricMessages);
  const formats = useFormats();
  const sentences = useStanding(metric);
  const { target } = metric;
  return (
    <section>
      <h2 className="govuk-heading-m">{t.verdictTitle}</h2>
      <p className="govuk-body">
        <StatusTag status={metric.status} /> {sentences.join(' ')}
      </p>
      <Comparison metric={metric} />
      <Signals metric={metric} />
      {target !== null && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{t.rule}</span>
          </summary>
          <div className="govuk-details__text">
            {target.asPrinted !== null && <p className="govuk-body">“{target.asPrinted}”</p>}
            {target.valueAtDue !== null && target.dueDate !== null && (
              <p className="govuk-body">{t.target(formats.value(target.valueAtDue, metric.unit), formats.date(target.dueDate))}</p>
            )}
            <p className="govuk-body">{target.rule}</p>
            {target.projection !== null && (
              <p className="govuk-body">
                {target.projection.__typename === 'ProjectedFigure' ? target.projection.explanation : target.projection.message}
              </p>
            )}
          </div>
        </details>
      )}
    </section>
  );
}
