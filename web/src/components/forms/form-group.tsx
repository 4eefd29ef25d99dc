import type { ReactNode } from 'react';
import { useLangOf, useMessages } from '../../lib/locale/messages';
import { useField } from './form';
import { formMessages } from './messages';

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
  const t = useMessages(formMessages);
  const langOf = useLangOf();
  const { id, error } = useField(name);
  const describedBy = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <label className={hideLabel ? 'govuk-visually-hidden' : 'govuk-label govuk-label--s'} htmlFor={id} lang={langOf(label)}>
        {label}
      </label>
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
      {children({ id, describedBy, invalid: error !== undefined })}
    </div>
  );
}
