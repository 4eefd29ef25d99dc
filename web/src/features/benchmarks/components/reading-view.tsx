import type { ReactNode } from 'react';
import { DistributionChart } from '../../../components/charts/distribution-chart';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { unitOf } from '../../../lib/vocabulary/units';
import type { ReadGroup, Reading } from '../api/benchmark-query';
import { benchmarkMessages } from '../messages';
import { pooledOf, shownValue } from '../model/figures';
import { GroupsTable } from './groups-table';
import { ReadingFigures } from './reading-figures';
import { useStanding } from './use-standing';

interface ReadingViewProps {
  reading: Reading;
  group: ReadGroup;
  /** A council has a place of its own in what it reads; a regional body has none. */
  isCouncil: boolean;
  addressOf: (group: string) => string;
  /** The group over the periods. */
  trend: ReactNode;
  /** What stands beside the release: public figures by name, and the release for everybody. */
  beside: ReactNode;
}

/** One group of a release: what it says in words, as a drawing and as a table; then its run over the periods and the other groups. */
export function ReadingView({ reading, group, isCouncil, addressOf, trend, beside }: ReadingViewProps) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const compared = reading.indicator;
  const own = reading.ownValue === null ? null : Number(reading.ownValue);
  const sentences = useStanding(compared, group, own, isCouncil);
  const period = formats.span(reading.period);
  const title = t.chart(compared.title, group.name, period);
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{sentences.join(' ')}</p>
      <DistributionChart
        title={title}
        summary={sentences.join(' ')}
        unit={unitOf(compared.unit)}
        own={own}
        rows={[
          {
            key: group.key,
            label: t.rowLabel(group.name, group.counted),
            first: shownValue(group.firstQuartile),
            median: shownValue(group.median),
            third: shownValue(group.thirdQuartile),
            pooled: pooledOf(group),
          },
        ]}
      />
      <ReadingFigures compared={compared} group={group} ownValue={own} isCouncil={isCouncil} before={reading.before} caption={title} />
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t.howTo}</span>
        </summary>
        <div className="govuk-details__text">
          <p className="govuk-body">{reading.howToRead}</p>
          <p className="govuk-body">{t.versionLine(reading.version, formats.moment(reading.releasedAt), reading.policy)}</p>
        </div>
      </details>
      <h2 className="govuk-heading-m">{t.trend}</h2>
      {trend}
      <h2 className="govuk-heading-m">{t.groups}</h2>
      <p className="govuk-body">{t.groupsText}</p>
      <GroupsTable compared={compared} groups={reading.groups} chosen={group.key} isCouncil={isCouncil} addressOf={addressOf} />
      <p className="govuk-body app-no-print">
        {t.download}{' '}
        {reading.exports.map(({ format, url }, at) => (
          <span key={format}>
            {at > 0 && ', '}
            <a className="govuk-link" href={url} download>
              {format}
            </a>
          </span>
        ))}
      </p>
      <div className="govuk-button-group app-no-print">
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => window.print()}>
          {t.print}
        </button>
      </div>
      {beside}
    </>
  );
}
