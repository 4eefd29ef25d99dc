import { useId, useRef } from 'react';
import { useFormats } from '../../lib/locale/locale';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import { ChartLegend } from './chart-legend';
import { savePicture } from './save-picture';
import { dayScale, niceScale } from './scale';

const messages = defineMessages({
  save: 'Save as a picture',
  figures: 'Figure',
  provisional: 'Provisional figure',
  interval: '95% interval',
  target: 'Path to the target',
  expected: 'Expected by now',
});

export interface ChartPoint {
  /** The last day of its period. */
  day: string;
  label: string;
  value: number;
  low?: number | null | undefined;
  high?: number | null | undefined;
  provisional?: boolean;
}

interface TimeSeriesChartProps {
  title: string;
  /** The message of the chart in a sentence, for those who do not see it. */
  summary: string;
  unit: string;
  points: ChartPoint[];
  /** From where to where the target leads. */
  path?: { from: { day: string; value: number }; to: { day: string; value: number } } | undefined;
  /** Where one should be today. */
  expected?: { day: string; value: number } | undefined;
}

const WIDTH = 760;
const HEIGHT = 340;
const MARGIN = { top: 15, right: 20, bottom: 34, left: 62 };

/** Figures over time as a drawing that a screen reader reads as one sentence; the same figures stand in a table beside it. */
export function TimeSeriesChart({ title, summary, unit, points, path, expected }: TimeSeriesChartProps) {
  const t = useMessages(messages);
  const formats = useFormats();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const ends = path === undefined ? [] : [path.from, path.to];
  const marks = expected === undefined ? [] : [expected];
  const values = [
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...ends.map(({ value }) => value),
    ...marks.map(({ value }) => value),
  ];
  const x = dayScale(
    [...points, ...ends, ...marks].map(({ day }) => day),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = niceScale(values, HEIGHT - MARGIN.bottom, MARGIN.top);
  const line = points.map(({ day, value }) => `${x.at(day)},${y.at(value)}`).join(' ');
  const banded = points.filter(({ low, high }) => low != null && high != null);
  const band = [
    ...banded.map(({ day, high }) => `${x.at(day)},${y.at(high as number)}`),
    ...banded.toReversed().map(({ day, low }) => `${x.at(day)},${y.at(low as number)}`),
  ];

  return (
    <figure className="app-chart">
      <svg ref={svg} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-summary`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        {y.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'app-chart__zero' : 'app-chart__grid'}
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y.at(tick)}
              y2={y.at(tick)}
            />
            <text x={MARGIN.left - 8} y={y.at(tick)} dy="0.35em" textAnchor="end">
              {unit === '%' ? `${formats.number(tick)}%` : formats.number(tick)}
            </text>
          </g>
        ))}
        <line
          className="app-chart__axis"
          x1={MARGIN.left}
          x2={WIDTH - MARGIN.right}
          y1={HEIGHT - MARGIN.bottom}
          y2={HEIGHT - MARGIN.bottom}
        />
        {x.ticks.map((day) => (
          <g key={day}>
            <line className="app-chart__axis" x1={x.at(day)} x2={x.at(day)} y1={HEIGHT - MARGIN.bottom} y2={HEIGHT - MARGIN.bottom + 6} />
            <text x={x.at(day)} y={HEIGHT - MARGIN.bottom + 22} textAnchor="middle">
              {day.endsWith('01-01') ? day.slice(0, 4) : formats.shortDate(day).replace(/^1 /, '')}
            </text>
          </g>
        ))}
        {band.length > 2 && <polygon className="app-chart__band" points={band.join(' ')} />}
        {banded.map(({ day, low, high }) => (
          <line key={day} className="app-chart__axis" x1={x.at(day)} x2={x.at(day)} y1={y.at(low as number)} y2={y.at(high as number)} />
        ))}
        {path !== undefined && (
          <line
            className="app-chart__target"
            x1={x.at(path.from.day)}
            y1={y.at(path.from.value)}
            x2={x.at(path.to.day)}
            y2={y.at(path.to.value)}
          />
        )}
        {points.length > 1 && <polyline className="app-chart__line" points={line} />}
        {points.map(({ day, value, provisional }) => (
          <circle
            key={day}
            className={`app-chart__point${provisional ? ' app-chart__point--provisional' : ''}`}
            cx={x.at(day)}
            cy={y.at(value)}
            r={5}
          />
        ))}
        {expected !== undefined && (
          <path className="app-chart__expected" d={`M${x.at(expected.day)},${y.at(expected.value) - 8} l8,8 l-8,8 l-8,-8 z`} />
        )}
      </svg>
      <ChartLegend
        entries={[
          { mark: 'point', text: t.figures, shown: points.some(({ provisional }) => !provisional) },
          { mark: 'provisional', text: t.provisional, shown: points.some(({ provisional }) => provisional === true) },
          { mark: 'band', text: t.interval, shown: banded.length > 0 },
          { mark: 'target', text: t.target, shown: path !== undefined },
          { mark: 'expected', text: t.expected, shown: expected !== undefined },
        ]}
      />
      <button
        type="button"
        className="app-link-button app-no-print"
        onClick={() => svg.current !== null && savePicture(svg.current, title)}
      >
        {t.save}
      </button>
    </figure>
  );
}
