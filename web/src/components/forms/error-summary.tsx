import { useEffect, useId, useRef } from 'react';
import type { FormErrors } from '../../lib/forms/use-form';
import { useMessages } from '../../lib/locale/messages';
import { formMessages } from './messages';

interface ErrorSummaryProps {
  errors: FormErrors;
  /** Counts refusals: each new one takes the focus here. */
  refusals: number;
  /** The id of the element of a field, by the field's name. */
  idOf: (field: string) => string;
}

/** Everything that is wrong with a form, each line a way to its field. */
export function ErrorSummary({ errors, refusals, idOf }: ErrorSummaryProps) {
  const t = useMessages(formMessages);
  const summary = useRef<HTMLDivElement>(null);
  const title = useId();

  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);

  if (Object.keys(errors).length === 0) return null;
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert" aria-labelledby={title}>
        <h2 className="govuk-error-summary__title" id={title}>
          {t.problem}
        </h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {Object.entries(errors).map(([field, message]) => (
              <li key={field}>
                {field === 'form' ? (
                  <strong>{message}</strong>
                ) : (
                  <a
                    href={`#${idOf(field)}`}
                    onClick={(event) => {
                      event.preventDefault();
                      document.getElementById(idOf(field))?.focus();
                    }}
                  >
                    {message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}
