import type { SchemaEnum } from '../../lib/graphql/graphql';
import { useFormats } from '../../lib/locale/locale';
import { defineMessages, plural, useMessages } from '../../lib/locale/messages';
import { type BenchmarkFigure, BenchmarkFigureText } from './benchmark-figure';

const messages = defineMessages({
  median: (group: string, councils: number) =>
    councils === 0 ? `${group}:` : `${group} (${plural(councils, 'council', 'councils')}): median`,
  own: (value: string, percentile: string) => `Your council: ${value}, percentile ${percentile} by value.`,
  none: 'Your council contributed nothing to this period.',
});

/** A group of a release in a line. */
export interface StandingGroup {
  kind: SchemaEnum<'BenchmarkGroupKind'>;
  key: string;
  name: string;
  counted: number;
  median: BenchmarkFigure;
  ownPercentile: BenchmarkFigure | null;
}

interface StandingListProps {
  groups: readonly StandingGroup[];
  ownValue: number | null;
  unit: string;
}

/** The groups that say most in a few lines: everybody, and those of the region. */
const SHOWN: StandingGroup['kind'][] = ['ALL', 'REGION'];

/** Where the reader's council stands in a release, in a line for each of the groups that say most. */
export function StandingList({ groups, ownValue, unit }: StandingListProps) {
  const t = useMessages(messages);
  const formats = useFormats();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {groups
        .filter(({ kind }) => SHOWN.includes(kind))
        .map(({ key, name, counted, median, ownPercentile }) => (
          <li key={key}>
            {t.median(name, counted)} <BenchmarkFigureText figure={median} unit={unit} none="–" />.
            {ownPercentile?.__typename === 'ShownFigure' && ` ${t.own(formats.value(ownValue, unit), formats.number(ownPercentile.value))}`}
          </li>
        ))}
      {ownValue === null && <li className="app-muted">{t.none}</li>}
    </ul>
  );
}
