import { Link } from 'react-router';
import { StatusTag } from '../../../components/data/status-tag';
import { useMessages } from '../../../lib/locale/messages';
import type { PlanObjective } from '../api/strategy-query';
import { strategyMessages } from '../messages';
import { ActionRow } from './action-row';

interface ObjectiveSectionProps {
  objective: PlanObjective;
  /** Whether the reader may change statuses here and now. */
  works: boolean;
  selected: ReadonlySet<string>;
  onToggle: (id: string) => void;
  onTold: (what: string) => void;
  onStale: () => void;
}

/** An objective with a row for each of its actions. */
export function ObjectiveSection({ objective, works, selected, onToggle, onTold, onStale }: ObjectiveSectionProps) {
  const t = useMessages(strategyMessages);
  const headings = [...(works ? [t.choose] : []), t.action, t.owners, t.due, t.status, ...(works ? [t.change] : [])];
  return (
    <section className="app-section" aria-labelledby={`objective-${objective.id}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`objective-${objective.id}`}>
        <Link className="govuk-link" to={`/objectives/${objective.id}`}>
          {objective.label !== null && `${objective.label}. `}
          {objective.title}
        </Link>
      </h3>
      <p className="govuk-body-s govuk-!-margin-bottom-2">
        <StatusTag status={objective.status} /> {t.progress(objective.progress)}
        {objective.leads.length > 0 && ` · ${objective.leads.join(', ')}`}
      </p>
      {objective.actions.length === 0 ? (
        <p className="govuk-body-s">{t.noActions}</p>
      ) : (
        <table className="govuk-table app-table app-table--cards app-table--actions">
          <caption className="govuk-visually-hidden">{objective.title}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {headings.map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {objective.actions.map((action) => (
              <ActionRow
                key={action.id}
                action={action}
                led={objective.leads.length > 0}
                works={works}
                selected={selected.has(action.id)}
                onToggle={onToggle}
                onTold={onTold}
                onStale={onStale}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
