import { useMessages } from '../../lib/locale/messages';
import { useField } from './form';
import { formMessages } from './messages';
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
  const t = useMessages(formMessages);
  const { id, error } = useField(name);
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
        {hint !== undefined && (
          <div className="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {error !== undefined && (
          <p className="govuk-error-message" id={`${id}-error`}>
            <span className="govuk-visually-hidden">{t.error} </span>
            {error}
          </p>
        )}
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
      </fieldset>
    </div>
  );
}
