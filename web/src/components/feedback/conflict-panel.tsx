import { useEffect, useId, useRef } from 'react';
import { defineMessages, useMessages } from '../../lib/locale/messages';

const messages = defineMessages({
  title: 'Somebody else changed this while you were working on it',
  text: 'Nothing of yours has been saved yet. Compare the two, then choose.',
  field: 'What',
  theirs: 'As saved now',
  mine: 'Yours',
  keepMine: 'Save mine over it',
  takeTheirs: 'Drop mine and go on from what is saved',
  same: 'Both say the same.',
});

export interface ConflictRow {
  label: string;
  theirs: string;
  mine: string;
}

interface ConflictPanelProps {
  rows: ConflictRow[];
  busy: boolean;
  /** Why the reader's own version could not be saved after all. */
  problems?: readonly { message: string }[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two versions of the same thing side by side; only what differs is shown. */
export function ConflictPanel({ rows, busy, problems = [], onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const t = useMessages(messages);
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const different = rows.filter(({ theirs, mine }) => theirs !== mine);

  useEffect(() => panel.current?.focus(), []);

  return (
    <section className="app-panel" aria-labelledby={title} tabIndex={-1} ref={panel}>
      <h2 className="govuk-heading-m" id={title}>
        {t.title}
      </h2>
      <p className="govuk-body">{t.text}</p>
      {different.length === 0 ? (
        <p className="govuk-body">{t.same}</p>
      ) : (
        <table className="govuk-table app-table app-table--cards">
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {[t.field, t.theirs, t.mine].map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {different.map(({ label, theirs, mine }) => (
              <tr key={label} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {label}
                </th>
                <td className="govuk-table__cell" data-label={t.theirs}>
                  {theirs || '–'}
                </td>
                <td className="govuk-table__cell" data-label={t.mine}>
                  {mine || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > 0 && (
        <p className="govuk-error-message" role="alert">
          {problems.map(({ message }) => message).join(' ')}
        </p>
      )}
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" aria-disabled={busy} onClick={onKeepMine}>
          {t.keepMine}
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={busy} onClick={onTakeTheirs}>
          {t.takeTheirs}
        </button>
      </div>
    </section>
  );
}
