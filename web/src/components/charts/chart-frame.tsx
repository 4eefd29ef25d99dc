import { type ReactNode, useId, useRef } from 'react';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import { savePicture } from './save-picture';
import { useWidth } from './use-width';

const messages = defineMessages({ save: 'Save as a picture' });

interface ChartFrameProps {
  title: string;
  /** The message of the chart in a sentence, for those who do not see it. */
  summary: string;
  height: number;
  legend: ReactNode;
  /** The drawing, for the width that there is. */
  children: (width: number) => ReactNode;
}

/** What stands around each drawing: its name and message for a screen reader, its legend, and the way to keep it as a picture. */
export function ChartFrame({ title, summary, height, legend, children }: ChartFrameProps) {
  const t = useMessages(messages);
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(figure);
  return (
    <figure className="app-chart" ref={figure}>
      <svg ref={svg} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-summary`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        {children(width)}
      </svg>
      {legend}
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
