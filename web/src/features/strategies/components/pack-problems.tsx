import { useMessages } from '../../../lib/locale/messages';
import type { WriteError } from '../../../lib/writes/write';
import { strategyMessages } from '../messages';

/** What is wrong with a pack, place by place. */
export function PackProblems({ problems }: { problems: readonly WriteError[] }) {
  const t = useMessages(strategyMessages);
  return (
    <section>
      <h2 className="govuk-heading-m">{t.problemsTitle}</h2>
      <p className="govuk-body">{t.problemsText}</p>
      <table className="govuk-table app-table app-table--cards">
        <caption className="govuk-visually-hidden">{t.problemsTitle}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {t.where}
            </th>
            <th scope="col" className="govuk-table__header">
              {t.whatIsWrong}
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {problems.map(({ field, message }) => (
            <tr key={`${field} ${message}`} className="govuk-table__row">
              <td className="govuk-table__cell">{field === null ? t.wholeFile : <code>{field}</code>}</td>
              <td className="govuk-table__cell">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
