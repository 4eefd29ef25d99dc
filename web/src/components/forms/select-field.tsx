import { FormGroup } from './form-group';

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps {
  name: string;
  label: string;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
  hint?: string | undefined;
  hideLabel?: boolean | undefined;
}

export function SelectField({ name, label, value, options, onChange, hint, hideLabel }: SelectFieldProps) {
  return (
    <FormGroup name={name} label={label} hint={hint} hideLabel={hideLabel}>
      {({ id, describedBy, invalid }) => (
        <select
          className={`govuk-select${invalid ? ' govuk-select--error' : ''}`}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormGroup>
  );
}
