import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { periodKey } from '../../../lib/periods';
import { benchmarkMessages } from '../messages';
import type { Choosable } from '../model/choices';

/** What is chosen, as it stands in the address. */
export interface ChosenAddress {
  indicator: string;
  period: string;
  group: string;
}

interface ChoiceFormProps {
  choices: readonly Choosable[];
  /** The groups of the period that is shown. */
  groups: readonly { key: string; name: string }[];
  chosen: ChosenAddress;
  onChoose: (chosen: ChosenAddress) => void;
}

/** Which figures to look at. Nothing moves until somebody asks for it; the address then says what is shown. */
export function ChoiceForm({ choices, groups, chosen, onChoose }: ChoiceFormProps) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const form = useForm({
    initial: chosen,
    send(values) {
      onChoose(values);
      return Promise.resolve(undefined);
    },
  });
  const offered = choices.filter(({ periods }) => periods.length > 0);
  const periodsOf = (id: string) => offered.find(({ indicator }) => indicator.id === id)?.periods.map(({ period }) => period) ?? [];
  return (
    <search aria-label={t.choose} className="app-choice app-no-print">
      <Form form={form} submitLabel={t.show} label={t.choose}>
        <SelectField
          name="indicator"
          label={t.indicator}
          value={form.values.indicator}
          options={offered.map(({ indicator }) => ({ value: indicator.id, label: indicator.title }))}
          onChange={(value) => {
            form.set('indicator', value);
            const [newest] = periodsOf(value);
            form.set('period', newest === undefined ? '' : periodKey(newest));
          }}
        />
        <SelectField
          name="period"
          label={t.period}
          value={form.values.period}
          options={periodsOf(form.values.indicator).map((period) => ({ value: periodKey(period), label: formats.span(period) }))}
          onChange={(value) => form.set('period', value)}
        />
        {groups.length > 0 && (
          <SelectField
            name="group"
            label={t.group}
            value={form.values.group}
            options={groups.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={(value) => form.set('group', value)}
          />
        )}
      </Form>
    </search>
  );
}
