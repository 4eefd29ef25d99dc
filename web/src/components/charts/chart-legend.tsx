const MARKS = {
  point: (
    <>
      <line className="app-chart__line" x1="0" x2="34" y1="7" y2="7" />
      <circle className="app-chart__point" cx="17" cy="7" r="5" />
    </>
  ),
  provisional: <circle className="app-chart__point app-chart__point--provisional" cx="17" cy="7" r="5" />,
  band: <rect className="app-chart__band" width="34" height="14" />,
  target: <line className="app-chart__target" x1="0" x2="34" y1="7" y2="7" />,
  expected: <path className="app-chart__expected" d="M17,0 l7,7 l-7,7 l-7,-7 z" />,
  box: <rect className="app-chart__box" x="1" y="1" width="32" height="12" />,
  median: <line className="app-chart__median" x1="17" x2="17" y1="0" y2="14" />,
  pooled: (
    <>
      <line className="app-chart__axis" x1="3" x2="31" y1="7" y2="7" />
      <rect className="app-chart__pooled" x="12" y="2" width="10" height="10" />
    </>
  ),
  own: (
    <>
      <line className="app-chart__own-line" x1="0" x2="34" y1="7" y2="7" />
      <path className="app-chart__own" d="M17,0 l7,7 l-7,7 l-7,-7 z" />
    </>
  ),
};

interface ChartLegendProps {
  entries: { mark: keyof typeof MARKS; text: string; shown: boolean }[];
}

/** What the marks of a chart mean; each differs by shape, not by colour alone. */
export function ChartLegend({ entries }: ChartLegendProps) {
  return (
    <ul className="app-legend">
      {entries
        .filter(({ shown }) => shown)
        .map(({ mark, text }) => (
          <li key={mark}>
            <svg viewBox="0 0 34 14" aria-hidden="true" focusable="false">
              {MARKS[mark]}
            </svg>
            {text}
          </li>
        ))}
    </ul>
  );
}
