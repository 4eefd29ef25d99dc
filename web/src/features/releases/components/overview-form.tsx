import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey } from '../../../lib/periods';
import { groupKindMessages, releaseMessages } from '../messages';
import { GROUP_KINDS, toKind } from '../model/kinds';

interface OverviewFormProps {
  periods: readonly Period[];
  chosen: { period: string; kind: string };
  onChoose: (chosen: { period: string; kind: string }) => void;
}

/** Which period and which groups the overview is about. */
export function OverviewForm({ periods, chosen, onChoose }: OverviewFormProps) {
  const t = useMessages(releaseMessages);
  const kinds = useMessages(groupKindMessages);
  const formats = useFormats();
  const form = useForm({
    initial: chosen,
    send(values) {
      onChoose(values);
      return Promise.resolve(undefined);
    },
  });
  return (
    <search aria-label={t.choose} className="app-choice app-no-print">
      <Form form={form} submitLabel={t.show} label={t.choose}>
        <SelectField
          name="period"
          label={t.period}
          value={form.values.period}
          options={periods.map((period) => ({ value: periodKey(period), label: formats.span(period) }))}
          onChange={(value) => form.set('period', value)}
        />
        <SelectField
          name="kind"
          label={t.kind}
          value={form.values.kind}
          options={GROUP_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
          onChange={(value) => form.set('kind', toKind(value))}
        />
      </Form>
    </search>
  );
}
