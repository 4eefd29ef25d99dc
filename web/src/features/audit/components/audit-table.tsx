import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { AuditLine } from '../api/audit-query';
import { auditMessages } from '../messages';

/** Lines of the trail. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const t = useMessages(auditMessages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.title}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.line, t.when, t.who, t.what, t.subject, t.values].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {lines.map((line) => (
          <tr key={line.sequence} className="govuk-table__row">
            <td className="govuk-table__cell" data-label={t.line}>
              {line.sequence}
            </td>
            <td className="govuk-table__cell app-nowrap" data-label={t.when}>
              {formats.moment(line.at)}
            </td>
            <td className="govuk-table__cell" data-label={t.who}>
              {line.actor}
            </td>
            <td className="govuk-table__cell app-break" data-label={t.what}>
              {line.event}
            </td>
            <td className="govuk-table__cell app-break" data-label={t.subject}>
              {line.subject}
            </td>
            <td className="govuk-table__cell app-break" data-label={t.values}>
              {line.values === null ? t.erased : line.values.map(({ name, value }) => `${name}: ${value}`).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
