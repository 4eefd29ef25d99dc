import { FieldsetGroup } from './fieldset-group';
import type { Option } from './select-field';

interface RadiosFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** "" where nothing is chosen yet. */
  value: string;
  options: Option[];
  onChange: (value: string) => void;
}

/** One of a few things. */
export function RadiosField({ name, label, hint, value, options, onChange }: RadiosFieldProps) {
  return (
    <FieldsetGroup name={name} label={label} hint={hint} legend="m">
      {({ id }) => (
        <div className="govuk-radios">
          {options.map((option, place) => (
            <div className="govuk-radios__item" key={option.value}>
              <input
                type="radio"
                className="govuk-radios__input"
                name={id}
                // The error summary leads to the first one.
                id={place === 0 ? id : `${id}-${place}`}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={place === 0 ? id : `${id}-${place}`}>
                {option.label}
              </label>
            </div>
          ))}
        </div>
      )}
    </FieldsetGroup>
  );
}
