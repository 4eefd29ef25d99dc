import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type Choosable, DraftPublication, type Edition } from '../api/publication-query';
import { publicationMessages } from '../messages';

const errorsOf = (data: { draftPublication: { errors: WriteError[] } }) => data.draftPublication.errors;

const WITH_UPDATES = 'updates';

interface ChoiceFormProps {
  council: Choosable;
  /** What was chosen last; null where nothing was. */
  last: Edition | null;
  onDrafted: () => void;
}

/** Which of the council's work is to be shown. */
export function ChoiceForm({ council, last, onDrafted }: ChoiceFormProps) {
  const t = useMessages(publicationMessages);
  const write = useWrite(DraftPublication, errorsOf);
  const keyOf = useWriteKey();
  const metrics = council.metrics?.nodes ?? [];
  const form = useForm({
    initial: {
      strategies: last?.strategies.filter((id) => council.strategies.some((strategy) => strategy.id === id)) ?? [],
      metrics: last?.metrics.filter((id) => metrics.some((metric) => metric.id === id)) ?? [],
      enoughPeople: last?.enoughPeople ?? [],
      updates: last?.updates === true ? [WITH_UPDATES] : [],
    },
    validate: (values): Record<string, string> =>
      values.strategies.length + values.metrics.length === 0 ? { strategies: t.chooseSomething } : {},
    async send(values) {
      const input = {
        strategies: values.strategies,
        metrics: values.metrics,
        enoughPeople: values.enoughPeople.filter((id) => values.metrics.includes(id)),
        updates: values.updates.includes(WITH_UPDATES),
      };
      // Every draft is a new one: what is chosen may be the same while what it shows has changed.
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf({ ...input, after: last?.number ?? 0 }) } });
      if (errors.length === 0) onDrafted();
      return toFormErrors(errors, { strategies: 'strategies', metrics: 'metrics', enoughPeople: 'enoughPeople' });
    },
  });
  const { values, set } = form;
  const chosen = metrics.filter(({ id }) => values.metrics.includes(id));
  return (
    <Form form={form} submitLabel={t.makeDraft} label={t.choose}>
      <CheckboxesField
        name="strategies"
        label={t.strategies}
        hint={t.strategiesHint}
        values={values.strategies}
        options={council.strategies.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(next) => set('strategies', next)}
      />
      {metrics.length === 0 ? (
        <p className="govuk-body">{t.noMetrics}</p>
      ) : (
        <CheckboxesField
          name="metrics"
          label={t.metrics}
          hint={t.metricsHint}
          values={values.metrics}
          options={metrics.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => set('metrics', next)}
        />
      )}
      {chosen.length > 0 && (
        <CheckboxesField
          name="enoughPeople"
          label={t.enoughPeople}
          hint={t.enoughPeopleHint}
          values={values.enoughPeople}
          options={chosen.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => set('enoughPeople', next)}
        />
      )}
      <CheckboxesField
        name="updates"
        label={t.updates}
        values={values.updates}
        options={[{ value: WITH_UPDATES, label: t.withUpdates }]}
        onChange={(next) => set('updates', next)}
      />
    </Form>
  );
}
