import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey } from '../../../lib/periods';
import { releaseMessages } from '../messages';

interface ReleaseChoiceProps {
  indicators: readonly { id: string; title: string }[];
  periods: readonly Period[];
  chosen: { indicator: string; period: string };
  submitLabel: string;
  onChoose: (chosen: { indicator: string; period: string }) => void;
}

/** Which indicator and period it is about. */
export function ReleaseChoice({ indicators, periods, chosen, submitLabel, onChoose }: ReleaseChoiceProps) {
  const t = useMessages(releaseMessages);
  const formats = useFormats();
  const form = useForm({
    initial: chosen,
    validate({ indicator, period }) {
      const found: Record<string, string> = {};
      if (indicator === '') found.indicator = t.enterIndicator;
      if (period === '') found.period = t.enterPeriod;
      return found;
    },
    send(values) {
      onChoose(values);
      return Promise.resolve(undefined);
    },
  });
  const nothing = { value: '', label: t.chooseOne };
  return (
    <search aria-label={t.chooseTitle} className="app-choice">
      <Form form={form} submitLabel={submitLabel} label={t.chooseTitle}>
        <SelectField
          name="indicator"
          label={t.indicator}
          value={form.values.indicator}
          options={[nothing, ...indicators.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(value) => form.set('indicator', value)}
        />
        <SelectField
          name="period"
          label={t.period}
          value={form.values.period}
          options={[nothing, ...periods.map((period) => ({ value: periodKey(period), label: formats.span(period) }))]}
          onChange={(value) => form.set('period', value)}
        />
      </Form>
    </search>
  );
}
