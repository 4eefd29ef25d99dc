import { toFormErrors } from '../../lib/forms/server-errors';
import type { FormErrors } from '../../lib/forms/use-form';
import { useForm } from '../../lib/forms/use-form';
import type { WriteError } from '../../lib/writes/write';
import { DateField } from './date-field';
import { Form } from './form';
import { type Option, SelectField } from './select-field';
import { TextField } from './text-field';

/** What is typed into a form: texts by the names of their fields. */
export type Typed<Values> = { [Name in keyof Values]: string };

/** A field of a form, as the reader sees it. */
export type DetailField<Values> = {
  name: keyof Values & string;
  label: string;
  hint?: string | undefined;
} & (
  | { kind: 'text'; rows?: number }
  /** Three boxes. */
  | { kind: 'day' }
  | { kind: 'choice'; options: Option[] }
);

/** The form of a kind of thing: its fields in order, where the server's errors belong, and what can be seen to be wrong without asking it. */
export interface Details<Values> {
  fields: DetailField<Values>[];
  /** Which path of the server's input (or the beginning of one) belongs to which field. */
  places: Record<string, keyof Values & string>;
  validate: (values: Values) => FormErrors;
}

interface DetailsFormProps<Values> {
  details: Details<Values>;
  initial: Values;
  submitLabel: string;
  /** Under which name unsaved input is kept in this browser. */
  draft: string;
  /** Sends what was typed; answers what is wrong with it, or that it is to be kept until somebody has chosen. */
  send: (values: Values) => Promise<readonly WriteError[] | 'kept'>;
  onCancel: () => void;
}

/** The form of a thing that is made or changed. */
export function DetailsForm<Values extends Typed<Values>>({
  details,
  initial,
  submitLabel,
  draft,
  send,
  onCancel,
}: DetailsFormProps<Values>) {
  const form = useForm<Values>({
    initial,
    draft,
    validate: details.validate,
    async send(values) {
      const errors = await send(values);
      return errors === 'kept' ? errors : toFormErrors(errors, details.places);
    },
  });
  return (
    <Form form={form} submitLabel={submitLabel} onCancel={onCancel}>
      {details.fields.map((field) => {
        const shown = {
          name: field.name,
          label: field.label,
          hint: field.hint,
          value: form.values[field.name],
          onChange: (value: string) => form.set(field.name, value as Values[typeof field.name]),
        };
        if (field.kind === 'day') return <DateField key={field.name} {...shown} />;
        if (field.kind === 'choice') return <SelectField key={field.name} {...shown} options={field.options} />;
        return <TextField key={field.name} {...shown} rows={field.rows ?? 1} />;
      })}
    </Form>
  );
}
