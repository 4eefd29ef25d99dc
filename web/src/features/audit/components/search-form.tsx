import { DateField } from '../../../components/forms/date-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toDay } from '../../../lib/forms/dates';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { auditMessages } from '../messages';
import type { AuditSearch } from '../model/search';

/** Narrows the trail down. */
export function SearchForm({ search, onSearch }: { search: AuditSearch; onSearch: (search: AuditSearch) => void }) {
  const t = useMessages(auditMessages);
  const form = useForm<AuditSearch>({
    initial: search,
    validate(values) {
      const found: FormErrors = {};
      const [since, until] = [toDay(values.since), toDay(values.until)];
      if (values.since !== '' && since === undefined) found.since = t.badDay;
      if (values.until !== '' && until === undefined) found.until = t.badDay;
      else if (since !== undefined && until !== undefined && until < since) found.until = t.badOrder;
      return found;
    },
    send(values) {
      onSearch({ ...values, since: toDay(values.since) ?? '', until: toDay(values.until) ?? '' });
      return Promise.resolve(undefined);
    },
  });
  const { values, set } = form;
  return (
    <search className="app-choice">
      <Form form={form} submitLabel={t.apply} label={t.apply}>
        <TextField name="subject" label={t.filter} hint={t.filterHint} value={values.subject} onChange={(value) => set('subject', value)} />
        <TextField name="actor" label={t.actor} hint={t.actorHint} value={values.actor} onChange={(value) => set('actor', value)} />
        <TextField name="event" label={t.event} hint={t.eventHint} value={values.event} onChange={(value) => set('event', value)} />
        <DateField name="since" label={t.since} hint={t.dayHint} value={values.since} onChange={(value) => set('since', value)} />
        <DateField name="until" label={t.until} hint={t.dayHint} value={values.until} onChange={(value) => set('until', value)} />
      </Form>
    </search>
  );
}
