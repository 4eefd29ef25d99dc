import { useFormats } from '../../lib/locale/locale';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import { ChartFrame } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { niceScale } from './scale';

const messages = defineMessages({
  box: 'The middle half of the councils',
  median: 'Median',
  pooled: 'All councils together, with 95% interval',
  own: 'Your council',
  ownAt: (value: string) => `Your council: ${value}`,
  hidden: 'Hidden: see the table for the reason',
});

/** A group of councils as far as its figures are shown; what is hidden is null. */
export interface DistributionRow {
  key: string;
  label: string;
  first: number | null;
  median: number | null;
  third: number | null;
  pooled?: { value: number; low: number | null; high: number | null } | null;
}

interface DistributionChartProps {
  title: string;
  /** The message of the chart in a sentence, for those who do not see it. */
  summary: string;
  unit: string;
  rows: DistributionRow[];
  /** The reader's own value; null where there is none. */
  own: number | null;
}

const SIDE = 14;
const TOP = 28;
const BOTTOM = 30;
const ROW = 62;
const BOX = { top: 24, height: 26 };
const LABEL_ROOM = 90;

/** How the values of groups of councils lie, each group a strip from quartile to quartile, with the reader's own value across them. */
export function DistributionChart({ title, summary, unit, rows, own }: DistributionChartProps) {
  const t = useMessages(messages);
  const formats = useFormats();
  const height = TOP + rows.length * ROW + BOTTOM;
  const values = [
    ...rows.flatMap(({ first, median, third, pooled }) => [first, median, third, pooled?.value, pooled?.low, pooled?.high]),
    own,
  ].filter((value): value is number => value != null);
  if (values.length === 0) return null;

  function draw(width: number) {
    const x = niceScale(values, SIDE, width - SIDE, Math.max(3, Math.floor(width / LABEL_ROOM)));
    const bottom = height - BOTTOM;
    return (
      <>
        {x.ticks.map((tick, index) => (
          <g key={tick}>
            <line className={tick === 0 ? 'app-chart__zero' : 'app-chart__grid'} x1={x.at(tick)} x2={x.at(tick)} y1={TOP} y2={bottom} />
            <text
              x={index === 0 ? 0 : index === x.ticks.length - 1 ? width : x.at(tick)}
              y={height - 8}
              textAnchor={index === 0 ? 'start' : index === x.ticks.length - 1 ? 'end' : 'middle'}
            >
              {unit === '%' ? `${formats.number(tick)}%` : formats.number(tick)}
            </text>
          </g>
        ))}
        {own !== null && <line className="app-chart__own-line" x1={x.at(own)} x2={x.at(own)} y1={TOP - 6} y2={bottom} />}
        {rows.map((row, index) => (
          <g key={row.key} transform={`translate(0 ${TOP + index * ROW})`}>
            <text className="app-chart__strip-label" x={SIDE} y={17}>
              {row.label}
            </text>
            <Strip row={row} at={x.at} hidden={t.hidden} />
            {own !== null && row.median !== null && (
              <path className="app-chart__own" d={`M${x.at(own)},${BOX.top + BOX.height / 2 - 9} l9,9 l-9,9 l-9,-9 z`} />
            )}
          </g>
        ))}
        {own !== null && (
          <text
            className="app-chart__own-label"
            x={Math.min(Math.max(x.at(own), 0), width)}
            y={TOP - 12}
            textAnchor={x.at(own) < width / 3 ? 'start' : x.at(own) > (2 * width) / 3 ? 'end' : 'middle'}
          >
            {t.ownAt(formats.value(own, unit))}
          </text>
        )}
      </>
    );
  }

  return (
    <ChartFrame
      title={title}
      summary={summary}
      height={height}
      legend={
        <ChartLegend
          entries={[
            { mark: 'box', text: t.box, shown: rows.some(({ first }) => first !== null) },
            { mark: 'median', text: t.median, shown: rows.some(({ median }) => median !== null) },
            { mark: 'pooled', text: t.pooled, shown: rows.some(({ pooled }) => pooled != null) },
            { mark: 'own', text: t.own, shown: own !== null },
          ]}
        />
      }
    >
      {draw}
    </ChartFrame>
  );
}

interface StripProps {
  row: DistributionRow;
  at: (value: number) => number;
  hidden: string;
}

function Strip({ row: { first, median, third, pooled }, at, hidden }: StripProps) {
  if (median === null && pooled == null) {
    return (
      <text className="app-chart__hidden" x={SIDE} y={BOX.top + BOX.height / 2} dy="0.35em">
        {hidden}
      </text>
    );
  }
  const middle = BOX.top + BOX.height / 2;
  return (
    <>
      {first !== null && third !== null && (
        <rect className="app-chart__box" x={at(first)} y={BOX.top} width={Math.max(1, at(third) - at(first))} height={BOX.height} />
      )}
      {median !== null && (
        <line className="app-chart__median" x1={at(median)} x2={at(median)} y1={BOX.top - 3} y2={BOX.top + BOX.height + 3} />
      )}
      {pooled != null && (
        <>
          {pooled.low !== null && pooled.high !== null && (
            <line className="app-chart__axis" x1={at(pooled.low)} x2={at(pooled.high)} y1={middle} y2={middle} />
          )}
          <rect className="app-chart__pooled" x={at(pooled.value) - 5} y={middle - 5} width={10} height={10} />
        </>
      )}
    </>
  );
}
