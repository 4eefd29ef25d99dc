import { FormGroup } from './form-group';

interface TextFieldProps {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  hideLabel?: boolean | undefined;
  /** Lines; more than one makes a text area. */
  rows?: number;
  type?: 'text' | 'email' | 'search';
  /** For numbers: the keyboard of a phone, and the width. */
  numeric?: boolean;
  autoComplete?: string;
}

export function TextField({
  name,
  label,
  value,
  onChange,
  hint,
  hideLabel,
  rows = 1,
  type = 'text',
  numeric = false,
  autoComplete = 'off',
}: TextFieldProps) {
  return (
    <FormGroup name={name} label={label} hint={hint} hideLabel={hideLabel}>
      {({ id, describedBy, invalid }) =>
        rows > 1 ? (
          <textarea
            className={`govuk-textarea${invalid ? ' govuk-textarea--error' : ''}`}
            id={id}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
          />
        ) : (
          <input
            className={`govuk-input${numeric ? ' govuk-input--width-5' : ''}${invalid ? ' govuk-input--error' : ''}`}
            id={id}
            type={type}
            inputMode={numeric ? 'decimal' : undefined}
            autoComplete={autoComplete}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
          />
        )
      }
    </FormGroup>
  );
}
