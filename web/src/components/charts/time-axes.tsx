import { useFormats } from '../../lib/locale/locale';
import type { dayScale, Scale } from './scale';

/** How much room a label below the axis needs. */
const LABEL_ROOM = 58;

/** The space around a drawing over time: for the labels of its axes. */
export const TIME_MARGIN = { top: 15, right: 20, bottom: 34, left: 62 };

interface TimeAxesProps {
  x: ReturnType<typeof dayScale>;
  y: Scale;
  unit: string;
  width: number;
  height: number;
}

/** Values upwards and days to the right, with the lines and labels by which they are read. */
export function TimeAxes({ x, y, unit, width, height }: TimeAxesProps) {
  const formats = useFormats();
  const right = width - TIME_MARGIN.right;
  const bottom = height - TIME_MARGIN.bottom;
  const every = Math.max(1, Math.ceil((x.ticks.length * LABEL_ROOM) / (right - TIME_MARGIN.left)));
  return (
    <>
      {y.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? 'app-chart__zero' : 'app-chart__grid'}
            x1={TIME_MARGIN.left}
            x2={right}
            y1={y.at(tick)}
            y2={y.at(tick)}
          />
          <text x={TIME_MARGIN.left - 8} y={y.at(tick)} dy="0.35em" textAnchor="end">
            {unit === '%' ? `${formats.number(tick)}%` : formats.number(tick)}
          </text>
        </g>
      ))}
      <line className="app-chart__axis" x1={TIME_MARGIN.left} x2={right} y1={bottom} y2={bottom} />
      {x.ticks.map((day, index) => (
        <g key={day}>
          <line className="app-chart__axis" x1={x.at(day)} x2={x.at(day)} y1={bottom} y2={bottom + 6} />
          {index % every === 0 && (
            <text x={x.at(day)} y={bottom + 22} textAnchor="middle">
              {day.endsWith('01-01') ? day.slice(0, 4) : formats.shortDate(day).replace(/^1 /, '')}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
