import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { AuditLine } from '../api/audit-query';
import { auditMessages } from '../messages';

/** Lines of the trail. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const t = useMessages(auditMessages);
  const formats = useFormats();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard
    <section className="app-scroll" aria-label={t.title} tabIndex={0}>
      <table className="govuk-table app-table">
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
              <td className="govuk-table__cell">{line.sequence}</td>
              <td className="govuk-table__cell app-nowrap">{formats.moment(line.at)}</td>
              <td className="govuk-table__cell">{line.actor}</td>
              <td className="govuk-table__cell">{line.event}</td>
              <td className="govuk-table__cell app-break">{line.subject}</td>
              <td className="govuk-table__cell app-break">
                {line.values === null ? t.erased : line.values.map(({ name, value }) => `${name}: ${value}`).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
