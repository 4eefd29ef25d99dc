import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { payGapMessages } from '../messages';
import { MEASURES, ORDERS, type PayGapChoice, REGIONS, reportingYear } from '../model/choice';

interface PayGapFormProps {
  years: readonly number[];
  chosen: PayGapChoice;
  onChoose: (chosen: PayGapChoice) => void;
}

/** Which published figures, of whom, in which order. */
export function PayGapForm({ years, chosen, onChoose }: PayGapFormProps) {
  const t = useMessages(payGapMessages);
  const form = useForm({
    initial: { ...chosen, year: String(chosen.year) },
    send(values) {
      onChoose({ ...values, year: Number(values.year), name: values.name.trim() });
      return Promise.resolve(undefined);
    },
  });
  const { values, set } = form;
  return (
    <search aria-label={t.choose} className="app-choice app-no-print">
      <Form form={form} submitLabel={t.show} label={t.choose}>
        <SelectField
          name="year"
          label={t.year}
          value={values.year}
          options={years.map((year) => ({ value: String(year), label: reportingYear(year) }))}
          onChange={(value) => set('year', value)}
        />
        <SelectField
          name="measure"
          label={t.measure}
          value={values.measure}
          options={MEASURES.map((measure) => ({ value: measure, label: t[measure] }))}
          onChange={(value) => set('measure', MEASURES.find((known) => known === value) ?? values.measure)}
        />
        <SelectField
          name="order"
          label={t.order}
          value={values.order}
          options={ORDERS.map((order) => ({ value: order, label: t[order] }))}
          onChange={(value) => set('order', ORDERS.find((known) => known === value) ?? values.order)}
        />
        <SelectField
          name="region"
          label={t.region}
          value={values.region}
          options={[{ value: '', label: t.everywhere }, ...REGIONS.map((region) => ({ value: region, label: region }))]}
          onChange={(value) => set('region', value)}
        />
        <TextField name="name" label={t.name} type="search" value={values.name} onChange={(value) => set('name', value)} />
      </Form>
    </search>
  );
}
