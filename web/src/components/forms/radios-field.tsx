import { useMessages } from '../../lib/locale/messages';
import { useField } from './form';
import { formMessages } from './messages';
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
  const t = useMessages(formMessages);
  const { id, error } = useField(name);
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{label}</legend>
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
      </fieldset>
    </div>
  );
}
