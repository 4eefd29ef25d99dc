import { useFormats } from '../../lib/locale/locale';

/** A figure of a release: shown, or hidden by a rule. Hidden is neither 0 nor missing. */
export type BenchmarkFigure = { __typename: 'ShownFigure'; value: number } | { __typename: 'HiddenFigure'; rule: string; reason: string };

interface BenchmarkFigureProps {
  figure: BenchmarkFigure | null;
  unit: string;
  /** What is said where there is no such figure at all. */
  none: string;
}

/** A figure of a release. A hidden one says by which rule; it is never 0 and never blank. */
export function BenchmarkFigureText({ figure, unit, none }: BenchmarkFigureProps) {
  const formats = useFormats();
  if (figure === null) return <span className="app-muted">{none}</span>;
  return figure.__typename === 'ShownFigure' ? formats.value(figure.value, unit) : <span className="app-muted">{figure.reason}</span>;
}
