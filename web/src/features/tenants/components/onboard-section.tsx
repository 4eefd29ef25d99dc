import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Banner } from '../../../components/feedback/banner';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type AuthorityLine, OnboardTenant, RegisterQuery } from '../api/tenants-query';
import { tenantMessages } from '../messages';

const errorsOf = (data: { onboardTenant: { errors: WriteError[] } }) => data.onboardTenant.errors;

/** Makes a tenant of an authority of the public register, or of a body that is not in it. */
export function OnboardSection({ onOnboarded }: { onOnboarded: () => void }) {
  const t = useMessages(tenantMessages);
  const write = useWrite(OnboardTenant, errorsOf);
  const keyOf = useWriteKey();
  const [search, setSearch] = useState<string>();
  const [done, setDone] = useState<{ id: string; name: string }>();
  const [refused, setRefused] = useState<string>();
  const [{ data }, again] = useQuery({ query: RegisterQuery, variables: { search: search ?? '' }, pause: search === undefined });

  async function onboard(input: { kind: 'COUNCIL' | 'REGIONAL_BODY'; code?: string; name?: string }) {
    const { data: written, errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
    const tenant = written?.onboardTenant.tenant;
    if (errors.length === 0 && tenant !== null && tenant !== undefined) {
      setDone(tenant);
      if (search !== undefined) again({ requestPolicy: 'network-only' });
      onOnboarded();
    }
    return errors;
  }

  const finding = useForm({
    initial: { search: '' },
    validate: (values): Record<string, string> => (values.search.trim() === '' ? { search: t.enterSearch } : {}),
    send(values) {
      setSearch(values.search.trim());
      return Promise.resolve(undefined);
    },
  });
  const body = useForm({
    initial: { name: '' },
    validate: (values): Record<string, string> => (values.name.trim() === '' ? { name: t.enterBodyName } : {}),
    send: async (values) => toFormErrors(await onboard({ kind: 'REGIONAL_BODY', name: values.name.trim() }), { name: 'name' }),
  });

  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{t.onboard}</h2>
      {done !== undefined && (
        <Banner key={done.id} kind="success">
          <p className="govuk-notification-banner__heading">{t.done(done.name)}</p>
          <Link className="govuk-notification-banner__link" to={`/tenants/${done.id}`}>
            {t.open(done.name)}
          </Link>
        </Banner>
      )}
      <p className="govuk-body">{t.onboardText}</p>
      <search>
        <Form form={finding} submitLabel={t.find} label={t.onboard}>
          <TextField
            name="search"
            type="search"
            label={t.search}
            value={finding.values.search}
            onChange={(value) => finding.set('search', value)}
          />
        </Form>
      </search>
      {refused !== undefined && (
        <p className="govuk-error-message" role="alert">
          {refused}
        </p>
      )}
      <div role="status">{search !== undefined && data?.authorities.length === 0 && <p className="govuk-body">{t.foundNothing}</p>}</div>
      {search !== undefined && data !== undefined && data.authorities.length > 0 && (
        <AuthorityTable
          authorities={data.authorities}
          onChoose={async ({ kind, code }) => {
            const errors = await onboard({ kind: kind === 'REGIONAL_BODY' ? kind : 'COUNCIL', code });
            setRefused(errors[0]?.message);
          }}
        />
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t.otherBody}</span>
        </summary>
        <div className="govuk-details__text">
          <Form form={body} submitLabel={t.setUpBody} label={t.otherBody}>
            <TextField name="name" label={t.bodyName} value={body.values.name} onChange={(value) => body.set('name', value)} />
          </Form>
        </div>
      </details>
    </section>
  );
}

function AuthorityTable({ authorities, onChoose }: { authorities: AuthorityLine[]; onChoose: (authority: AuthorityLine) => void }) {
  const t = useMessages(tenantMessages);
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-table__caption govuk-table__caption--s">{t.found}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.name, t.code, t.type, t.region, t.setUp].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {authorities.map((authority) => (
          <tr key={authority.code} className="govuk-table__row">
            <th scope="row" className="govuk-table__header">
              {authority.name}
            </th>
            <td className="govuk-table__cell" data-label={t.code}>
              {authority.code}
            </td>
            <td className="govuk-table__cell" data-label={t.type}>
              {authority.type}
            </td>
            <td className="govuk-table__cell" data-label={t.region}>
              {authority.region}
            </td>
            <td className="govuk-table__cell">
              {authority.isTenant ? (
                t.isSetUp
              ) : (
                <button
                  type="button"
                  className="app-link-button"
                  aria-label={t.setUpOf(authority.name)}
                  onClick={() => onChoose(authority)}
                >
                  {t.setUp}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
