import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Edition } from '../api/publication-query';
import { publicationMessages } from '../messages';

/** What was ever published. */
export function EditionTable({ editions, current }: { editions: Edition[]; current: number | undefined }) {
  const t = useMessages(publicationMessages);
  const formats = useFormats();
  const stateOf = ({ number, withdrawnAt, withdrawnBecause }: Edition) =>
    number === current
      ? t.stateOut
      : withdrawnAt === null
        ? t.stateReplaced
        : t.stateBack(formats.moment(withdrawnAt), withdrawnBecause ?? '');
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-table__caption govuk-table__caption--m">{t.earlier}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.number, t.published, t.pages, t.state].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {editions.map((edition) => (
          <tr key={edition.number} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {edition.number}
            </th>
            <td className="govuk-table__cell" data-label={t.published}>
              {formats.moment(edition.publishedAt)}
            </td>
            <td className="govuk-table__cell" data-label={t.pages}>
              {edition.pages.map(({ title }) => title).join(', ')}
            </td>
            <td className="govuk-table__cell" data-label={t.state}>
              {stateOf(edition)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
