import { memo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { StatusTag } from '../../../components/data/status-tag';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { PlanAction } from '../api/strategy-query';
import { strategyMessages } from '../messages';
import { StatusForm } from './status-form';

interface ActionRowProps {
  action: PlanAction;
  /** Whether its objective has leads: they answer for it where it names no owner. */
  led: boolean;
  works: boolean;
  selected: boolean;
  onToggle: (id: string) => void;
  onTold: (what: string) => void;
  onStale: () => void;
}

/** An action in a line; its status is changed in place. */
export const ActionRow = memo(function ActionRow({ action, led, works, selected, onToggle, onTold, onStale }: ActionRowProps) {
  const t = useMessages(strategyMessages);
  const formats = useFormats();
  const [changing, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);

  function close() {
    setChanging(false);
    // The focus goes back to where it came from.
    requestAnimationFrame(() => change.current?.focus());
  }

  return (
    <>
      <tr className={`govuk-table__row${selected ? ' app-table__row--selected' : ''}`}>
        {works && (
          <td className="govuk-table__cell app-table__check">
            <input
              type="checkbox"
              className="app-check"
              aria-label={t.select(action.title)}
              checked={selected}
              onChange={() => onToggle(action.id)}
            />
          </td>
        )}
        <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
          <Link className="govuk-link" to={`/actions/${action.id}`}>
            {action.label !== null && `${action.label}. `}
            {action.title}
          </Link>
        </th>
        <td className="govuk-table__cell" data-label={t.owners}>
          {action.owners.join(', ') || <span className="app-muted">{led ? t.leadsAbove : '–'}</span>}
        </td>
        <td className="govuk-table__cell app-nowrap" data-label={t.due}>
          {action.dueDate === null ? <span className="app-muted">{t.noDate}</span> : formats.shortDate(action.dueDate)}
          {action.overdue && (
            <>
              {' '}
              <span className="app-overdue">{t.overdue.toLowerCase()}</span>
            </>
          )}
        </td>
        <td className="govuk-table__cell">
          <StatusTag status={action.status} />
        </td>
        {works && (
          <td className="govuk-table__cell">
            <button
              type="button"
              className="app-link-button"
              ref={change}
              aria-expanded={changing}
              aria-label={t.changeOf(action.title)}
              onClick={() => setChanging(!changing)}
            >
              {t.change}
            </button>
          </td>
        )}
      </tr>
      {changing && (
        <tr className="govuk-table__row">
          <td className="govuk-table__cell" colSpan={6}>
            <StatusForm
              action={action}
              onStale={onStale}
              onCancel={close}
              onSaved={() => {
                onTold(t.saved(action.title));
                close();
              }}
            />
          </td>
        </tr>
      )}
    </>
  );
});
