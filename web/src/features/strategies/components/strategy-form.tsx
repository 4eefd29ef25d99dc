import { DateField } from '../../../components/forms/date-field';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toDay } from '../../../lib/forms/dates';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import type { SchemaEnum } from '../../../lib/graphql/graphql';
import { useMessages } from '../../../lib/locale/messages';
import { strategyKindMessages } from '../../../lib/vocabulary/vocabulary';
import type { WriteError } from '../../../lib/writes/write';
import { strategyMessages } from '../messages';

/** A strategy as it is typed. */
export interface StrategyValues {
  title: string;
  kind: SchemaEnum<'StrategyKind'>;
  start: string;
  end: string;
  vision: string;
  summary: string;
  leads: string;
  answers: string;
}

export const NO_STRATEGY: StrategyValues = {
  title: '',
  kind: 'STRATEGY',
  start: '',
  end: '',
  vision: '',
  summary: '',
  leads: '',
  answers: '',
};

const PLACES = {
  'details.title': 'title',
  'details.period.end': 'end',
  'details.period': 'start',
  'details.vision': 'vision',
  'details.summary': 'summary',
  'details.leads': 'leads',
  'details.seniorResponsibleRole': 'answers',
};

interface StrategyFormProps {
  initial: StrategyValues;
  submitLabel: string;
  draft: string;
  /** Sends what was typed; answers what is wrong with it. */
  send: (values: StrategyValues) => Promise<readonly WriteError[]>;
  onCancel: () => void;
}

/** What a strategy is and says of itself. */
export function StrategyForm({ initial, submitLabel, draft, send, onCancel }: StrategyFormProps) {
  const t = useMessages(strategyMessages);
  const kinds = useMessages(strategyKindMessages);
  const form = useForm({
    initial,
    draft,
    validate(values) {
      const found: FormErrors = {};
      if (values.title.trim() === '') found.title = t.enterTitle;
      const [start, end] = [toDay(values.start), toDay(values.end)];
      if (start === undefined) found.start = t.enterStart;
      if (end === undefined) found.end = t.enterEnd;
      else if (start !== undefined && end <= start) found.end = t.endBeforeStart;
      return found;
    },
    send: async (values) => toFormErrors(await send(values), PLACES),
  });
  const { values, set } = form;

  return (
    <Form form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <TextField name="title" label={t.fieldTitle} value={values.title} onChange={(value) => set('title', value)} />
      <SelectField
        name="kind"
        label={t.fieldKind}
        value={values.kind}
        options={(Object.keys(kinds) as StrategyValues['kind'][]).map((kind) => ({ value: kind, label: kinds[kind] }))}
        onChange={(value) => set('kind', value as StrategyValues['kind'])}
      />
      <DateField name="start" label={t.fieldStart} value={values.start} onChange={(value) => set('start', value)} />
      <DateField name="end" label={t.fieldEnd} hint={t.dateExample} value={values.end} onChange={(value) => set('end', value)} />
      <TextField
        name="vision"
        label={t.fieldVision}
        hint={t.fieldVisionHint}
        rows={3}
        value={values.vision}
        onChange={(value) => set('vision', value)}
      />
      <TextField
        name="summary"
        label={t.fieldSummary}
        hint={t.fieldSummaryHint}
        rows={4}
        value={values.summary}
        onChange={(value) => set('summary', value)}
      />
      <TextField
        name="leads"
        label={t.fieldLeads}
        hint={t.fieldLeadsHint}
        rows={3}
        value={values.leads}
        onChange={(value) => set('leads', value)}
      />
      <TextField name="answers" label={t.fieldAnswers} value={values.answers} onChange={(value) => set('answers', value)} />
    </Form>
  );
}
