import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StandingList } from '../../../components/data/standing-list';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { periodInput, periodKey } from '../../../lib/periods';
import { useCan } from '../../../lib/session/session-context';
import { unitOf } from '../../../lib/vocabulary/units';
import { MetricBenchmarkQuery, MetricReadingQuery } from '../api/benchmark-query';
import { metricMessages } from '../messages';

interface HowItComparesProps {
  metricId: string;
  /** The indicator of the catalogue that the metric follows. */
  indicator: string;
}

/** The newest release of the metric's indicator in a few lines, and the way to all of it. */
export function HowItCompares({ metricId, indicator }: HowItComparesProps) {
  const t = useMessages(metricMessages);
  const formats = useFormats();
  const can = useCan();
  const [{ data: known }] = useQuery({ query: MetricBenchmarkQuery, variables: { indicator } });
  const compared = known?.benchmarkIndicator;
  const period = compared?.periods[0]?.period;
  const [{ data: read }] = useQuery({
    query: MetricReadingQuery,
    variables: { indicator, period: periodInput(period ?? { start: '', end: '' }) },
    pause: period === undefined,
  });
  // What is not compared, or not known yet, has nothing to say here.
  if (compared == null) return null;

  const reading = read?.benchmark;
  return (
    <section>
      <h2 className="govuk-heading-m">{t.compares}</h2>
      {period === undefined ? (
        <p className="govuk-body">{t.comparesNone}</p>
      ) : (
        reading != null && <StandingList groups={reading.groups} ownValue={reading.ownValue} unit={unitOf(compared.indicator.unit)} />
      )}
      <p className="govuk-body">
        {period !== undefined && (
          <Link className="govuk-link" to={`/benchmarks?${new URLSearchParams({ indicator, period: periodKey(period) })}`}>
            {t.comparesAll(formats.span(period))}
          </Link>
        )}{' '}
        {can('CONTRIBUTE') && (
          <Link className="govuk-link" to={`/consents/new?${new URLSearchParams({ metric: metricId })}`}>
            {t.comparesContribute}
          </Link>
        )}
      </p>
    </section>
  );
}
