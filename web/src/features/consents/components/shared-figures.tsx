import { useQuery } from 'urql';
import { Facts } from '../../../components/data/facts';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Contribution, SharedQuery } from '../api/consent-query';
import { consentMessages } from '../messages';

/** The very figures that leave the council once it consents. */
export function SharedFigures({ of: { metricId, period } }: { of: Pick<Contribution, 'metricId' | 'period'> }) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  const [{ data }] = useQuery({ query: SharedQuery, variables: { id: metricId } });
  const metric = data?.metric;
  const observation = metric?.observations.find(({ periodStart, periodEnd }) => periodStart === period.start && periodEnd === period.end);
  if (metric == null || observation === undefined) return null;
  const { breakdown } = metric.details;
  const compared = metric.kind === 'RELATIVE_LIKELIHOOD' ? [breakdown?.interest, breakdown?.comparator] : ['all'];
  const counts = observation.figures.filter(({ group, denominator }) => compared.includes(group) && denominator !== null);
  const labelOf = (key: string) => breakdown?.groups.find((group) => group.key === key)?.label ?? t.whole;
  return (
    <Facts
      rows={[
        ...counts.map(({ group, numerator, denominator }): [string, string] => [
          labelOf(group),
          t.counts(formats.number(numerator), formats.number(denominator)),
        ]),
        [t.value, formats.value(observation.value, metric.unit)],
      ]}
    />
  );
}
