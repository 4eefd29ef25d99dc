import { TrendChart } from '../../../components/charts/trend-chart';
import { type BenchmarkFigure, BenchmarkFigureText } from '../../../components/data/benchmark-figure';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Period } from '../../../lib/periods';
import { benchmarkMessages } from '../messages';
import { shownValue } from '../model/figures';

/** A group in one period. */
export interface TrendEntry {
  period: Period;
  median: BenchmarkFigure;
  firstQuartile: BenchmarkFigure;
  thirdQuartile: BenchmarkFigure;
  own: number | null;
}

interface TrendViewProps {
  title: string;
  unit: string;
  group: string;
  /** The oldest first. */
  entries: readonly TrendEntry[];
  isCouncil: boolean;
}

/** A group over the periods, as a drawing and as a table. */
export function TrendView({ title: indicator, unit, group, entries, isCouncil }: TrendViewProps) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const value = (figure: number | null) => formats.value(figure, unit);
  if (entries.length < 2) return <p className="govuk-body">{t.trendOne}</p>;

  const title = t.trendTitle(indicator, group);
  const medians = entries.flatMap(({ period, median }) => {
    const shown = shownValue(median);
    return shown === null ? [] : [{ period, median: shown }];
  });
  const owns = entries.flatMap(({ own }) => (own === null ? [] : [own]));
  const [from, to] = [medians[0], medians.at(-1)];
  const [first, last] = [owns[0], owns.at(-1)];
  const message = [
    from !== undefined && to !== undefined && from !== to
      ? t.trendMessage(formats.span(from.period), value(from.median), formats.span(to.period), value(to.median))
      : undefined,
    owns.length > 1 && first !== undefined && last !== undefined ? t.trendOwn(value(first), value(last)) : undefined,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <p className="govuk-body">{message}</p>
      <TrendChart
        title={title}
        summary={message}
        unit={unit}
        points={entries.map(({ period, median, firstQuartile, thirdQuartile, own }) => ({
          day: period.end,
          first: shownValue(firstQuartile),
          median: shownValue(median),
          third: shownValue(thirdQuartile),
          own,
        }))}
      />
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{title}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.period, t.firstQuartile, t.median, t.thirdQuartile, ...(isCouncil ? [t.own] : [])].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {entries.map(({ period, median, firstQuartile, thirdQuartile, own }) => (
            <tr key={period.start + period.end} className="govuk-table__row">
              <th scope="row" className="govuk-table__header app-nowrap">
                {formats.span(period)}
              </th>
              {(
                [
                  [t.firstQuartile, firstQuartile],
                  [t.median, median],
                  [t.thirdQuartile, thirdQuartile],
                ] as const
              ).map(([label, figure]) => (
                <td key={label} className="govuk-table__cell" data-label={label}>
                  <BenchmarkFigureText figure={figure} unit={unit} none={t.none} />
                </td>
              ))}
              {isCouncil && (
                <td className="govuk-table__cell" data-label={t.own}>
                  {own === null ? <span className="app-muted">{t.ownHidden}</span> : value(own)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
