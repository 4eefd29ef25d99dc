import { Link } from 'react-router';
import { useFormats } from '../../lib/locale/locale';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import type { ActionStatus } from '../../lib/vocabulary/vocabulary';
import { StatusTag } from './status-tag';

const messages = defineMessages({
  action: 'Action',
  owners: 'Owners',
  due: 'Due',
  status: 'Status',
  overdue: 'overdue',
  noOwner: 'No owner',
  noDate: 'No date',
});

export interface ListedAction {
  id: string;
  title: string;
  owners: string[];
  dueDate: string | null;
  overdue: boolean;
  status: ActionStatus;
  objective?: { title: string; leads: string[] };
}

/** Who answers for an action: its owners, or the leads of its objective where it names none. */
const ownersOf = ({ owners, objective }: ListedAction) => (owners.length > 0 ? owners : (objective?.leads ?? []));

/** Actions to look at, each a way to its page. */
export function ActionList({ actions, caption }: { actions: ListedAction[]; caption: string }) {
  const t = useMessages(messages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.action, t.owners, t.due, t.status].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {actions.map((action) => (
          <tr key={action.id} className="govuk-table__row">
            <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
              <Link className="govuk-link" to={`/actions/${action.id}`}>
                {action.title}
              </Link>
              {action.objective !== undefined && <div className="app-muted">{action.objective.title}</div>}
            </th>
            <td className="govuk-table__cell" data-label={t.owners}>
              {ownersOf(action).join(', ') || <span className="app-muted">{t.noOwner}</span>}
            </td>
            <td className="govuk-table__cell app-nowrap" data-label={t.due}>
              {action.dueDate === null ? <span className="app-muted">{t.noDate}</span> : formats.shortDate(action.dueDate)}
              {action.overdue && (
                <>
                  {' '}
                  <span className="app-overdue">{t.overdue}</span>
                </>
              )}
            </td>
            <td className="govuk-table__cell">
              <StatusTag status={action.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
