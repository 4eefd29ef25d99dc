import { Link } from 'react-router';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { TenantLine } from '../api/tenants-query';
import { tenantMessages } from '../messages';

/** Who uses the platform. */
export function TenantTable({ tenants }: { tenants: TenantLine[] }) {
  const t = useMessages(tenantMessages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.title}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.name, t.type, t.region, t.since, t.status].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {tenants.map(({ id, name, kind, type, region, onboardedAt, status, deletion }) => (
          <tr key={id} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              <Link className="govuk-link" to={`/tenants/${id}`}>
                {name}
              </Link>
            </th>
            <td className="govuk-table__cell" data-label={t.type}>
              {type === '' ? t[kind] : type}
            </td>
            <td className="govuk-table__cell" data-label={t.region}>
              {region === '' ? '–' : region}
            </td>
            <td className="govuk-table__cell" data-label={t.since}>
              {formats.moment(onboardedAt)}
            </td>
            <td className="govuk-table__cell" data-label={t.status}>
              {t[status]}
              {deletion !== null && `. ${t.deletionDue(formats.moment(deletion.due))}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
