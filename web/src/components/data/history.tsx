import type { SchemaEnum } from '../../lib/graphql/graphql';
import { useFormats } from '../../lib/locale/locale';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import { type ActionStatus, statusMessages } from '../../lib/vocabulary/vocabulary';

const messages = defineMessages({
  none: 'Nothing has been recorded yet.',
  when: 'When',
  who: 'Who',
  what: 'What',
  moved: (from: string, to: string) => `Status changed from ${from} to ${to}`,
  updated: 'Update',
  observed: (period: string) => `Figures recorded for ${period}`,
  withdrawn: (period: string) => `Figures withdrawn for ${period}`,
  older: 'Show older',
});

export interface HistoryLine {
  number: number;
  actor: string;
  at: string;
  item: {
    kind: SchemaEnum<'HistoryKind'>;
    from: ActionStatus | null;
    to: ActionStatus | null;
    note: string | null;
    update: { progress: string | null } | null;
    observation: { entry: { label: string | null; period: { start: string; end: string } } } | null;
  };
}

interface HistoryProps {
  lines: HistoryLine[];
  caption: string;
  onOlder?: (() => void) | undefined;
}

/** Who did what, newest first. */
export function History({ lines, caption, onOlder }: HistoryProps) {
  const t = useMessages(messages);
  const statuses = useMessages(statusMessages);
  const formats = useFormats();

  function tell({ kind, from, to, note, update, observation }: HistoryLine['item']): string {
    if (kind === 'STATUS_MOVED' && from !== null && to !== null)
      return [t.moved(statuses[from], statuses[to]), note].filter(Boolean).join(': ');
    if (observation !== null) {
      const { label, period } = observation.entry;
      const name = label ?? `${formats.shortDate(period.start)} – ${formats.shortDate(period.end)}`;
      return [kind === 'OBSERVATION_WITHDRAWN' ? t.withdrawn(name) : t.observed(name), note].filter(Boolean).join(': ');
    }
    return [t.updated, update?.progress].filter(Boolean).join(': ');
  }

  if (lines.length === 0) return <p className="govuk-body">{t.none}</p>;
  return (
    <>
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {[t.when, t.who, t.what].map((heading) => (
              <th key={heading} scope="col" className="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {lines.map((line) => (
            <tr key={line.number} className="govuk-table__row">
              <td className="govuk-table__cell app-nowrap">{formats.moment(line.at)}</td>
              <td className="govuk-table__cell" data-label={t.who}>
                {line.actor}
              </td>
              <td className="govuk-table__cell">{tell(line.item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {onOlder !== undefined && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onOlder}>
          {t.older}
        </button>
      )}
    </>
  );
}
