import { useState } from 'react';
import { useQuery } from 'urql';
import { Banner } from '../../../components/feedback/banner';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { CancelDeletion, OwnTenantQuery } from '../api/tenants-query';
import { DeleteForm } from '../components/delete-form';
import { ExportSection } from '../components/export-section';
import { TenantFacts } from '../components/tenant-facts';
import { tenantMessages } from '../messages';

const errorsOf = (data: { cancelTenantDeletion: { errors: WriteError[] } }) => data.cancelTenantDeletion.errors;

/** The caller's own organisation: taking everything away with one, and having it deleted. */
export default function OrganisationPage() {
  const t = useMessages(tenantMessages);
  const formats = useFormats();
  const can = useCan();
  const query = useQuery({ query: OwnTenantQuery });
  const cancel = useWrite(CancelDeletion, errorsOf);
  const keyOf = useWriteKey();
  const [done, setDone] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const after = (text: string) => {
    setDone(text);
    setRefused(undefined);
    query[1]({ requestPolicy: 'network-only' });
  };
  return (
    <QueryView query={query} pick={(data) => data.ownTenant}>
      {(tenant) => (
        <Page title={t.ownTitle} caption={tenant.name}>
          {done !== undefined && (
            <Banner key={tenant.version} kind="success">
              <p className="govuk-notification-banner__heading">{done}</p>
            </Banner>
          )}
          {refused !== undefined && (
            <p className="govuk-error-message" role="alert">
              {refused}
            </p>
          )}
          <TenantFacts tenant={tenant} />
          {can('EXPORT_TENANT') && <ExportSection />}
          {can('DELETE_TENANT') && (
            <section className="app-section">
              <h2 className="govuk-heading-m">{t.deleteTitle}</h2>
              {tenant.deletion === null ? (
                <>
                  <p className="govuk-body">{t.deleteText}</p>
                  <DeleteForm key={tenant.version} tenant={tenant} onRequested={() => after(t.requested)} />
                </>
              ) : (
                <>
                  <p className="govuk-body">{t.waiting(formats.moment(tenant.deletion.due))}</p>
                  <button
                    type="button"
                    className="govuk-button"
                    onClick={async () => {
                      const { errors } = await cancel({ input: { idempotencyKey: keyOf(tenant.version) } });
                      if (errors.length === 0) after(t.cancelled);
                      else setRefused(errors[0]?.message);
                    }}
                  >
                    {t.cancelDeletion}
                  </button>
                </>
              )}
            </section>
          )}
        </Page>
      )}
    </QueryView>
  );
}
