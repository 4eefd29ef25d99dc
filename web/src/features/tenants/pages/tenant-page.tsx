import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Banner } from '../../../components/feedback/banner';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { ResumeTenant, TenantQuery } from '../api/tenants-query';
import { InviteAdministratorForm } from '../components/invite-administrator-form';
import { SuspendForm } from '../components/suspend-form';
import { TenantFacts } from '../components/tenant-facts';
import { tenantMessages } from '../messages';

const errorsOf = (data: { resumeTenant: { errors: WriteError[] } }) => data.resumeTenant.errors;

/** One organisation as those who run the platform see it. */
export default function TenantPage() {
  const t = useMessages(tenantMessages);
  const { id = '' } = useParams();
  const query = useQuery({ query: TenantQuery, variables: { id } });
  const resume = useWrite(ResumeTenant, errorsOf);
  const keyOf = useWriteKey();
  const [done, setDone] = useState<{ count: number; text: string }>();
  const [refused, setRefused] = useState<string>();
  const after = (text: string) => {
    setDone((before) => ({ count: (before?.count ?? 0) + 1, text }));
    setRefused(undefined);
    query[1]({ requestPolicy: 'network-only' });
  };
  return (
    <QueryView query={query} pick={(data) => data.tenant}>
      {(tenant) => (
        <>
          <Crumbs label={t.where} trail={[{ to: '/tenants', text: t.back }]} />
          <Page title={tenant.name}>
            {done !== undefined && (
              <Banner key={done.count} kind="success">
                <p className="govuk-notification-banner__heading">{done.text}</p>
              </Banner>
            )}
            {refused !== undefined && (
              <p className="govuk-error-message" role="alert">
                {refused}
              </p>
            )}
            <TenantFacts tenant={tenant} />
            {tenant.status === 'SUSPENDED' && (
              <button
                type="button"
                className="govuk-button"
                onClick={async () => {
                  const input = { id: tenant.id, version: tenant.version };
                  const { errors } = await resume({ input: { ...input, idempotencyKey: keyOf(input) } });
                  if (errors.length === 0) after(t.resumed);
                  else setRefused(errors[0]?.message);
                }}
              >
                {t.resume}
              </button>
            )}
            {tenant.status === 'ACTIVE' && (
              <>
                <section className="app-section">
                  <h2 className="govuk-heading-m">{t.invite}</h2>
                  <p className="govuk-body">{t.inviteText}</p>
                  <InviteAdministratorForm tenantId={tenant.id} onInvited={() => after(t.invited)} />
                </section>
                <section className="app-section">
                  <h2 className="govuk-heading-m">{t.suspend}</h2>
                  <p className="govuk-body">{t.suspendText}</p>
                  <SuspendForm key={tenant.version} tenant={tenant} onSuspended={() => after(t.suspended)} />
                </section>
              </>
            )}
          </Page>
        </>
      )}
    </QueryView>
  );
}
