import { Page } from '../../../components/page/page';
import { dropAllDrafts } from '../../../lib/forms/use-draft';
import { useMessages } from '../../../lib/locale/messages';
import { tellOtherTabs } from '../../../lib/session/other-tabs';
import { useSession } from '../../../lib/session/session-context';
import { ChangeForm } from '../components/change-form';
import { organisationMessages } from '../messages';

/** For those who belong to several organisations: goes on in another one, without signing in again. */
export default function ChangeOrganisationPage() {
  const t = useMessages(organisationMessages);
  const { tenant, tenants } = useSession();
  const others = tenants.filter(({ id, suspended }) => id !== tenant.id && !suspended);
  const suspended = tenants.filter((one) => one.id !== tenant.id && one.suspended);
  return (
    <Page title={t.title}>
      <p className="govuk-body">{t.now(tenant.name)}</p>
      {others.length === 0 ? (
        <p className="govuk-body">{t.onlyOne}</p>
      ) : (
        <ChangeForm
          tenants={others}
          onChanged={() => {
            dropAllDrafts();
            tellOtherTabs();
            // Loaded anew, so that nothing of the one is in sight of the other.
            window.location.assign('/');
          }}
        />
      )}
      {suspended.length > 0 && (
        <section className="app-section">
          <h2 className="govuk-heading-m">{t.suspendedTitle}</h2>
          <p className="govuk-body">{t.suspendedText}</p>
          <ul className="govuk-list govuk-list--bullet">
            {suspended.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
