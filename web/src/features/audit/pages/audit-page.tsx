import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { Page } from '../../../components/page/page';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { AuditQuery } from '../api/audit-query';
import { AuditTable } from '../components/audit-table';
import { VerifyButton } from '../components/verify-button';
import { auditMessages } from '../messages';

const LINES = 50;

/** The audit trail, to be read, searched and checked. */
export default function AuditPage() {
  const t = useMessages(auditMessages);
  const formats = useFormats();
  const [search, setSearch] = useSearchParams();
  const subject = search.get('subject') ?? '';
  const before = search.get('before');
  const query = useQuery({
    query: AuditQuery,
    variables: { first: LINES, before: before === null ? null : Number(before), subject: subject === '' ? null : subject },
  });
  const form = useForm({
    initial: { subject },
    send(values) {
      setSearch(values.subject.trim() === '' ? {} : { subject: values.subject.trim() });
      return Promise.resolve(undefined);
    },
  });

  return (
    <QueryView query={query} pick={(data) => data.auditTrail}>
      {({ entries, hasMore, total }) => (
        <Page title={t.title}>
          <p className="govuk-body">{t.text}</p>
          <VerifyButton />
          <search>
            <Form form={form} submitLabel={t.apply}>
              <TextField
                name="subject"
                label={t.filter}
                hint={t.filterHint}
                value={form.values.subject}
                onChange={(value) => form.set('subject', value)}
              />
            </Form>
          </search>
          <p className="govuk-body">{t.total(formats.number(total))}</p>
          {entries.length === 0 ? <p className="govuk-body">{t.none}</p> : <AuditTable lines={entries} />}
          <div className="govuk-button-group">
            {before !== null && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                onClick={() => setSearch(subject === '' ? {} : { subject })}
              >
                {t.newest}
              </button>
            )}
            {hasMore && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                onClick={() => setSearch({ ...(subject === '' ? {} : { subject }), before: String(entries.at(-1)?.sequence) })}
              >
                {t.older}
              </button>
            )}
          </div>
        </Page>
      )}
    </QueryView>
  );
}
