import type { ReactNode } from 'react';
import { useField } from './form';
import { describedBy, HintAndError } from './hint-and-error';

interface FieldsetGroupProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** How large the label is. */
  legend?: 's' | 'm';
  children: (field: { id: string; invalid: boolean }) => ReactNode;
}

/** Boxes that are one field: their label, hint and error, tied together for those who do not see them stand together. */
export function FieldsetGroup({ name, label, hint, legend = 's', children }: FieldsetGroupProps) {
  const { id, error } = useField(name);
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${legend}`}>{label}</legend>
        <HintAndError id={id} hint={hint} error={error} />
        {children({ id, invalid: error !== undefined })}
      </fieldset>
    </div>
  );
}
