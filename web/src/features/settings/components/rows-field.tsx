import { useRef } from 'react';
import { type Option, SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { useMessages } from '../../../lib/locale/messages';
import { settingsMessages } from '../messages';

/** One column of a list that is edited row by row. */
export interface Column<Name extends string> {
  name: Name;
  label: string;
  numeric?: boolean;
  /** Lines of a longer text. */
  rows?: number;
  options?: Option[];
}

interface RowsFieldProps<Name extends string> {
  name: string;
  legend: string;
  hint: string;
  /** What one row is. */
  what: string;
  columns: readonly Column<Name>[];
  rows: Record<Name | 'key', string>[];
  empty: Record<Name | 'key', string>;
  onChange: (rows: Record<Name | 'key', string>[]) => void;
}

/** A list whose rows can be changed, added and removed. The error of a field is named after list, row and column. */
export function RowsField<Name extends string>({ name, legend, hint, what, columns, rows, empty, onChange }: RowsFieldProps<Name>) {
  const t = useMessages(settingsMessages);
  const adding = useRef<HTMLButtonElement>(null);
  const change = (place: number, column: Name, value: string) =>
    onChange(rows.map((row, index) => (index === place ? { ...row, [column]: value } : row)));
  return (
    <fieldset className="govuk-fieldset app-section">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        <h2 className="govuk-fieldset__heading">{legend}</h2>
      </legend>
      <p className="govuk-hint">{hint}</p>
      {rows.map((row, place) => (
        <fieldset className="govuk-fieldset app-row" key={place}>
          <legend className="govuk-visually-hidden">{`${what} ${place + 1}`}</legend>
          <div className="app-figures">
            {columns.map((column) =>
              column.options === undefined ? (
                <TextField
                  key={column.name}
                  name={`${name}-${place}-${column.name}`}
                  label={column.label}
                  numeric={column.numeric ?? false}
                  rows={column.rows ?? 1}
                  value={row[column.name]}
                  onChange={(value) => change(place, column.name, value)}
                />
              ) : (
                <SelectField
                  key={column.name}
                  name={`${name}-${place}-${column.name}`}
                  label={column.label}
                  options={column.options}
                  value={row[column.name]}
                  onChange={(value) => change(place, column.name, value)}
                />
              ),
            )}
          </div>
          <button
            type="button"
            className="app-link-button"
            aria-label={t.remove(what, place + 1)}
            onClick={() => {
              onChange(rows.filter((_, index) => index !== place));
              adding.current?.focus();
            }}
          >
            {t.removeIt}
          </button>
        </fieldset>
      ))}
      <button type="button" className="govuk-button govuk-button--secondary" ref={adding} onClick={() => onChange([...rows, empty])}>
        {t.add(what)}
      </button>
    </fieldset>
  );
}
