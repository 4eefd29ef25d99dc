import { useMessages } from '../../lib/locale/messages';
import { FieldsetGroup } from './fieldset-group';
import { formMessages } from './messages';

interface DateFieldProps {
  name: string;
  label: string;
  /** Year-month-day as typed; parts may be empty. */
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
}

const PARTS = [
  { index: 2, text: 'day', width: 2 },
  { index: 1, text: 'month', width: 2 },
  { index: 0, text: 'year', width: 4 },
] as const;

/** A date in three boxes, as people read it off a document. */
export function DateField({ name, label, value, onChange, hint }: DateFieldProps) {
  const t = useMessages(formMessages);
  const parts = value.split('-');

  function change(index: number, text: string) {
    const next = [parts[0] ?? '', parts[1] ?? '', parts[2] ?? ''];
    next[index] = text.replace(/\D/g, '');
    onChange(next.every((part) => part === '') ? '' : next.join('-'));
  }

  return (
    <FieldsetGroup name={name} label={label} hint={hint}>
      {({ id, invalid }) => (
        <div className="govuk-date-input">
          {PARTS.map(({ index, text, width }, place) => (
            <div className="govuk-date-input__item" key={text}>
              <label className="govuk-label govuk-date-input__label" htmlFor={place === 0 ? id : `${id}-${text}`}>
                {t[text]}
              </label>
              <input
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}${invalid ? ' govuk-input--error' : ''}`}
                // The error summary leads to the first box.
                id={place === 0 ? id : `${id}-${text}`}
                inputMode="numeric"
                maxLength={width}
                value={parts[index] ?? ''}
                onChange={(event) => change(index, event.target.value)}
              />
            </div>
          ))}
        </div>
      )}
    </FieldsetGroup>
  );
}
