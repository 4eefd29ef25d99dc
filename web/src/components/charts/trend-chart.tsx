import { defineMessages, useMessages } from '../../lib/locale/messages';
import { ChartFrame } from './chart-frame';
import { ChartLegend } from './chart-legend';
import { dayScale, niceScale } from './scale';
import { TIME_MARGIN, TimeAxes } from './time-axes';

const messages = defineMessages({
  median: 'Median of the group',
  band: 'The middle half of the councils',
  own: 'Your council',
});

/** One period of a group of councils; what is hidden or missing is null. */
export interface TrendPoint {
  /** The last day of the period. */
  day: string;
  first: number | null;
  median: number | null;
  third: number | null;
  own: number | null;
}

interface TrendChartProps {
  title: string;
  /** The message of the chart in a sentence, for those who do not see it. */
  summary: string;
  unit: string;
  /** The oldest first. */
  points: TrendPoint[];
}

const HEIGHT = 300;

/** The reader's own value and a group's over the periods. A period that is hidden breaks the line: nothing is drawn across it. */
export function TrendChart({ title, summary, unit, points }: TrendChartProps) {
  const t = useMessages(messages);
  const values = points.flatMap(({ first, median, third, own }) => [first, median, third, own]).filter((value) => value !== null);
  if (values.length === 0) return null;
  const y = niceScale(values, HEIGHT - TIME_MARGIN.bottom, TIME_MARGIN.top);

  function draw(width: number) {
    const x = dayScale(
      points.map(({ day }) => day),
      TIME_MARGIN.left,
      width - TIME_MARGIN.right,
    );
    const line = (run: { day: string; value: number }[]) => run.map(({ day, value }) => `${x.at(day)},${y.at(value)}`).join(' ');
    const bands = runs(points, ({ first, third }) => (first === null || third === null ? null : { first, third }));
    const medians = runs(points, ({ median }) => median);
    const owns = runs(points, ({ own }) => own);
    return (
      <>
        <TimeAxes x={x} y={y} unit={unit} width={width} height={HEIGHT} />
        {bands.map((run) => (
          <polygon
            key={run[0]?.day}
            className="app-chart__band"
            points={`${line(run.map(({ day, value }) => ({ day, value: value.third })))} ${line(run.toReversed().map(({ day, value }) => ({ day, value: value.first })))}`}
          />
        ))}
        {medians.map((run) => (
          <polyline key={run[0]?.day} className="app-chart__line" points={line(run)} />
        ))}
        {owns.map((run) => (
          <polyline key={run[0]?.day} className="app-chart__own-line" points={line(run)} />
        ))}
        {medians.flat().map(({ day, value }) => (
          <circle key={day} className="app-chart__point" cx={x.at(day)} cy={y.at(value)} r={5} />
        ))}
        {owns.flat().map(({ day, value }) => (
          <path key={day} className="app-chart__own" d={`M${x.at(day)},${y.at(value) - 8} l8,8 l-8,8 l-8,-8 z`} />
        ))}
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
            { mark: 'point', text: t.median, shown: points.some(({ median }) => median !== null) },
            { mark: 'band', text: t.band, shown: points.some(({ first, third }) => first !== null && third !== null) },
            { mark: 'own', text: t.own, shown: points.some(({ own }) => own !== null) },
          ]}
        />
      }
    >
      {draw}
    </ChartFrame>
  );
}

/** The unbroken runs of points that have a value. */
function runs<Value>(points: readonly TrendPoint[], read: (point: TrendPoint) => Value | null): { day: string; value: Value }[][] {
  const found: { day: string; value: Value }[][] = [[]];
  for (const point of points) {
    const value = read(point);
    if (value === null) found.push([]);
    else found.at(-1)?.push({ day: point.day, value });
  }
  return found.filter((run) => run.length > 0);
}
