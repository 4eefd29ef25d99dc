import { useMessages } from '../../../lib/locale/messages';
import type { PackImport } from '../api/import-pack';
import { strategyMessages } from '../messages';

/** What an import makes, changes and leaves: counted, and item by item for those who want to know. */
export function ImportOutcomes({ outcome }: { outcome: PackImport }) {
  const t = useMessages(strategyMessages);
  const names = { CREATED: t.created, UPDATED: t.updated, UNCHANGED: t.unchanged };
  const kinds = Object.keys(names) as (keyof typeof names)[];
  return (
    <>
      <dl className="govuk-summary-list app-facts">
        {kinds.map((kind) => (
          <div className="govuk-summary-list__row" key={kind}>
            <dt className="govuk-summary-list__key">{names[kind]}</dt>
            <dd className="govuk-summary-list__value">{outcome.items.filter((item) => item.outcome === kind).length}</dd>
          </div>
        ))}
      </dl>
      {outcome.notInPack.length > 0 && (
        <div className="govuk-inset-text">
          {t.kept}
          <ul className="govuk-list govuk-list--bullet">
            {outcome.notInPack.map((ref) => (
              <li key={ref}>{ref}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t.showItems}</span>
        </summary>
        <table className="govuk-table app-table">
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                {t.place}
              </th>
              <th scope="col" className="govuk-table__header">
                {t.outcome}
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {outcome.items.map((item) => (
              <tr key={item.path} className="govuk-table__row">
                <td className="govuk-table__cell">{item.ref || item.path}</td>
                <td className="govuk-table__cell">{names[item.outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
