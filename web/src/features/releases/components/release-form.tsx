import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { periodInput } from '../../../lib/periods';
import { useWrite } from '../../../lib/writes/use-write';
import type { WriteError } from '../../../lib/writes/write';
import { ReleaseBenchmark, type Released, type ReleasePlan } from '../api/release-query';
import { releaseMessages } from '../messages';

const errorsOf = (data: { releaseBenchmark: { errors: WriteError[] } }) => data.releaseBenchmark.errors;

const LOOKED = 'looked';

interface ReleaseFormProps {
  plan: Pick<ReleasePlan, 'indicator' | 'period'>;
  onReleased: (released: Released) => void;
}

/** The last step: what is released cannot be taken back. */
export function ReleaseForm({ plan, onReleased }: ReleaseFormProps) {
  const t = useMessages(releaseMessages);
  const formats = useFormats();
  const write = useWrite(ReleaseBenchmark, errorsOf);
  const form = useForm({
    initial: { confirm: [] as string[] },
    validate: ({ confirm }): Record<string, string> => (confirm.includes(LOOKED) ? {} : { confirm: t.enterConfirm }),
    async send() {
      const { data, errors } = await write({ input: { indicator: plan.indicator.id, period: periodInput(plan.period) } });
      const released = data?.releaseBenchmark.benchmark;
      if (released != null && errors.length === 0) onReleased(released);
      return toFormErrors(errors, {});
    },
  });
  return (
    <>
      <h2 className="govuk-heading-m">{t.confirmTitle}</h2>
      <p className="govuk-body">{t.confirmText}</p>
      <Form form={form} submitLabel={t.submit} label={t.confirmFor(plan.indicator.title, formats.span(plan.period))}>
        <CheckboxesField
          name="confirm"
          label={t.confirmFor(plan.indicator.title, formats.span(plan.period))}
          values={form.values.confirm}
          options={[{ value: LOOKED, label: t.confirm }]}
          onChange={(values) => form.set('confirm', values)}
        />
        {/* Every group is checked against all that was released before: that can take a while, and there is nothing to count. */}
        <div role="status">
          {form.busy && (
            <>
              <progress className="app-progress" aria-label={t.working} />
              <p className="govuk-body">
                {t.working} {t.workingText}
              </p>
            </>
          )}
        </div>
      </Form>
    </>
  );
}
