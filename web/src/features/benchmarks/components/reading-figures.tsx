import type { ReactNode } from 'react';
import { type BenchmarkFigure, BenchmarkFigureText } from '../../../components/data/benchmark-figure';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Period } from '../../../lib/periods';
import { unitOf } from '../../../lib/vocabulary/units';
import type { Compared, ReadGroup } from '../api/benchmark-query';
import { benchmarkMessages } from '../messages';
import { shownValue } from '../model/figures';

interface ReadingFiguresProps {
  compared: Compared;
  group: ReadGroup;
  ownValue: number | null;
  isCouncil: boolean;
  /** The period that the change is since; null where there is none before. */
  before: Period | null;
  caption: string;
}

/** The figures of a group, the same as the chart's; each hidden one with its reason. */
export function ReadingFigures({ compared, group, ownValue, isCouncil, before, caption }: ReadingFiguresProps) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const measured = unitOf(compared.unit);
  // What lies between two percentages is told in points.
  const distance = measured === '%' ? unitOf('PERCENTAGE_POINT') : measured;
  const pooled = group.pooled.__typename === 'ShownFigure' || group.pooled.rule !== 'NOT_CALCULABLE';
  const text = (figure: BenchmarkFigure | null, unit = measured) => <BenchmarkFigureText figure={figure} unit={unit} none={t.none} />;
  const [low, high] = [shownValue(group.pooledLow), shownValue(group.pooledHigh)];
  const own: [string, ReactNode][] = [
    [t.own, ownValue === null ? <span className="app-muted">{t.ownHidden}</span> : formats.value(ownValue, measured)],
    [t.ownPercentile, text(group.ownPercentile, 'number')],
    [
      t.ownBand,
      group.ownBand?.__typename === 'ShownFigure' ? t.ownBandOf(formats.number(group.ownBand.value)) : text(group.ownBand, 'number'),
    ],
  ];
  const all: [string, ReactNode][] = [
    [t.pooled, text(group.pooled)],
    [
      t.pooledInterval,
      low !== null && high !== null ? t.between(formats.value(low, measured), formats.value(high, measured)) : text(group.pooledLow),
    ],
  ];
  const rows: [string, ReactNode][] = [
    ...(isCouncil ? own : []),
    [t.median, text(group.median)],
    [t.firstQuartile, text(group.firstQuartile)],
    [t.thirdQuartile, text(group.thirdQuartile)],
    [t.spread, text(group.spread, distance)],
    ...(before === null ? [] : ([[t.medianChange(formats.span(before)), text(group.medianChange, distance)]] as [string, ReactNode][])),
    ...(pooled ? all : []),
    ...(group.verdict !== null && isVerdict(group.verdict) ? ([[t.verdict, t[group.verdict]]] as [string, ReactNode][]) : []),
    [t.contributed, t.ofInvited(formats.number(group.contributed), formats.number(group.invited))],
    [t.counted, formats.number(group.counted)],
  ];
  return (
    <table className="govuk-table app-table app-table--figures">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            {t.figure}
          </th>
          <th scope="col" className="govuk-table__header">
            {t.value}
          </th>
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {rows.map(([label, value]) => (
          <tr key={label} className="govuk-table__row">
            <th scope="row" className="govuk-table__header govuk-!-font-weight-regular">
              {label}
            </th>
            <td className="govuk-table__cell">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const VERDICTS = ['WITHIN', 'OUTSIDE_NOT_SIGNIFICANT', 'DISPARITY', 'TOO_FEW_TO_JUDGE'] as const;

const isVerdict = (verdict: string): verdict is (typeof VERDICTS)[number] => (VERDICTS as readonly string[]).includes(verdict);
