import { FieldsetGroup } from './fieldset-group';
import type { Option } from './select-field';

interface CheckboxesFieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  values: string[];
  options: Option[];
  onChange: (values: string[]) => void;
}

/** Any number of a few things. */
export function CheckboxesField({ name, label, hint, values, options, onChange }: CheckboxesFieldProps) {
  return (
    <FieldsetGroup name={name} label={label} hint={hint}>
      {({ id }) => (
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {options.map((option, place) => (
            <div className="govuk-checkboxes__item" key={option.value}>
              <input
                type="checkbox"
                className="govuk-checkboxes__input"
                // The error summary leads to the first box.
                id={place === 0 ? id : `${id}-${place}`}
                checked={values.includes(option.value)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...values, option.value] : values.filter((value) => value !== option.value))
                }
              />
              <label className="govuk-label govuk-checkboxes__label" htmlFor={place === 0 ? id : `${id}-${place}`}>
                {option.label}
              </label>
            </div>
          ))}
        </div>
      )}
    </FieldsetGroup>
  );
}
