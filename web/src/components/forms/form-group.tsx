import type { ReactNode } from 'react';
import { useLangOf } from '../../lib/locale/messages';
import { useField } from './form';
import { describedBy, HintAndError } from './hint-and-error';

interface FormGroupProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** For a label that the eye does not need. */
  hideLabel?: boolean | undefined;
  children: (field: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode;
}

/** A field with its label, hint and error, tied together for those who do not see them stand together. */
export function FormGroup({ name, label, hint, hideLabel = false, children }: FormGroupProps) {
  const langOf = useLangOf();
  const { id, error } = useField(name);
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className={hideLabel ? 'govuk-visually-hidden' : 'govuk-label govuk-label--s'} htmlFor={id} lang={langOf(label)}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children({ id, describedBy: describedBy({ id, hint, error }), invalid: error !== undefined })}
    </div>
  );
}
