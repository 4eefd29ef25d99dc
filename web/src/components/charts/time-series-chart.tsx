import { defineMessages, useMessages } from '../../lib/locale/messages';
import { ChartFrame } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { dayScale, niceScale } from './scale';
import { TIME_MARGIN, TimeAxes } from './time-axes';

const messages = defineMessages({
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

const HEIGHT = 340;

/** Figures over time as a drawing that a screen reader reads as one sentence; the same figures stand in a table beside it. */
export function TimeSeriesChart({ title, summary, unit, points, path, expected }: TimeSeriesChartProps) {
  const t = useMessages(messages);
  const ends = path === undefined ? [] : [path.from, path.to];
  const marks = expected === undefined ? [] : [expected];
  const values = [
    ...points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ...ends.map(({ value }) => value),
    ...marks.map(({ value }) => value),
  ];
  const days = [...points, ...ends, ...marks].map(({ day }) => day);
  const y = niceScale(values, HEIGHT - TIME_MARGIN.bottom, TIME_MARGIN.top);
  const banded = points.filter(({ low, high }) => low != null && high != null);

  function draw(width: number) {
    const x = dayScale(days, TIME_MARGIN.left, width - TIME_MARGIN.right);
    const line = points.map(({ day, value }) => `${x.at(day)},${y.at(value)}`).join(' ');
    const band = [
      ...banded.map(({ day, high }) => `${x.at(day)},${y.at(high as number)}`),
      ...banded.toReversed().map(({ day, low }) => `${x.at(day)},${y.at(low as number)}`),
    ];
    return (
      <>
        <TimeAxes x={x} y={y} unit={unit} width={width} height={HEIGHT} />
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
      </>
    );
  }

  return (
    <ChartFrame
      title={title}
      summary={summary}
      height={HEIGHT}
      legend={
        <ChartLegend
          entries={[
            { mark: 'point', text: t.figures, shown: points.some(({ provisional }) => !provisional) },
            { mark: 'provisional', text: t.provisional, shown: points.some(({ provisional }) => provisional === true) },
            { mark: 'band', text: t.interval, shown: banded.length > 0 },
            { mark: 'target', text: t.target, shown: path !== undefined },
            { mark: 'expected', text: t.expected, shown: expected !== undefined },
          ]}
        />
      }
    >
      {draw}
    </ChartFrame>
  );
}
