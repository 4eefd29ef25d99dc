import { Link } from 'react-router';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { ImportLine } from '../api/imports-query';
import { importMessages } from '../messages';
import { countOf } from '../model/status';

/** Earlier imports, newest first; each leads to its report. */
export function ImportList({ imports }: { imports: ImportLine[] }) {
  const t = useMessages(importMessages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.listTitle}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.file, t.kind, t.when, t.who, t.state].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {imports.map((one) => (
          <tr key={one.id} className="govuk-table__row">
            <th scope="row" className="govuk-table__header app-break">
              <Link className="govuk-link" to={`/imports/${encodeURIComponent(one.id)}`}>
                {one.fileName ?? t.unnamed}
              </Link>
            </th>
            <td className="govuk-table__cell" data-label={t.kind}>
              {t[`name${one.format}`]}
            </td>
            <td className="govuk-table__cell" data-label={t.when}>
              {formats.moment(one.at)}
            </td>
            <td className="govuk-table__cell" data-label={t.who}>
              {one.actor}
            </td>
            <td className="govuk-table__cell" data-label={t.state}>
              {one.status === 'READY' && countOf(one.problemCounts, true) > 0 ? t.stateFaulty : t[`state${one.status}`]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
