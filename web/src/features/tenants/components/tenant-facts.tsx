import { Facts } from '../../../components/data/facts';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { TenantText } from '../api/tenants-query';
import { tenantMessages } from '../messages';

/** What the platform knows of an organisation, and what was removed of it. */
export function TenantFacts({ tenant }: { tenant: TenantText }) {
  const t = useMessages(tenantMessages);
  const formats = useFormats();
  const { kind, type, region, code, status, onboardedAt, suspendedBecause, deletion, certificate } = tenant;
  return (
    <>
      <Facts
        rows={[
          [t.kind, t[kind]],
          [t.type, type],
          [t.region, region],
          [t.code, code],
          [t.since, formats.moment(onboardedAt)],
          [t.status, deletion === null ? t[status] : `${t[status]}. ${t.deletionDue(formats.moment(deletion.due))}`],
          [t.suspendedBecause, suspendedBecause],
        ]}
      />
      {certificate !== null && (
        <section className="app-section">
          <h2 className="govuk-heading-m">{t.certificate}</h2>
          <Facts
            rows={[
              [t.requestedAt, formats.moment(certificate.requestedAt)],
              [t.startedAt, formats.moment(certificate.startedAt)],
              [t.completedAt, certificate.completedAt === null ? t.notComplete : formats.moment(certificate.completedAt)],
              [t.archives, formats.number(certificate.archives)],
            ]}
          />
          <table className="govuk-table app-table">
            <caption className="govuk-table__caption govuk-table__caption--s">{t.removed}</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                <th scope="col" className="govuk-table__header">
                  {t.removedKind}
                </th>
                <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {t.removedCount}
                </th>
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {certificate.states.map(({ kind: of, count }) => (
                <tr key={of} className="govuk-table__row">
                  <th scope="row" className="govuk-table__header">
                    {of}
                  </th>
                  <td className="govuk-table__cell govuk-table__cell--numeric">{formats.number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
