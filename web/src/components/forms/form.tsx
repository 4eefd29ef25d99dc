import { createContext, type ReactNode, useContext, useEffect, useId } from 'react';
import type { FormState } from '../../lib/forms/use-form';
import { useLangOf, useMessages } from '../../lib/locale/messages';
import { ErrorSummary } from './error-summary';
import { formMessages } from './messages';

interface FormContextValue {
  id: string;
  errors: Record<string, string>;
}

const FormContext = createContext<FormContextValue>({ id: 'form', errors: {} });

/** The id and the error of a field of the form around it. */
export function useField(name: string) {
  const { id, errors } = useContext(FormContext);
  return { id: `${id}-${name}`, error: errors[name] };
}

interface FormProps<Values> {
  form: FormState<Values>;
  submitLabel: string;
  /** What it does cannot be undone, or shuts somebody out. */
  warns?: boolean;
  onCancel?: (() => void) | undefined;
  children: ReactNode;
  /** Names the form where a page has several. */
  label?: string | undefined;
}

/** A form with its error summary, its draft notice and its buttons. */
export function Form<Values>({ form, submitLabel, warns = false, onCancel, children, label }: FormProps<Values>) {
  const t = useMessages(formMessages);
  const id = useId();
  const langOf = useLangOf();
  const refused = Object.keys(form.errors).length > 0;

  // The title is the first thing that a screen reader says of a page.
  useEffect(() => {
    if (!refused) return;
    const { title } = document;
    document.title = t.errorPrefix + title;
    return () => {
      if (document.title === t.errorPrefix + title) document.title = title;
    };
  }, [refused, t.errorPrefix]);

  return (
    <FormContext value={{ id, errors: form.errors }}>
      <form
        noValidate
        onSubmit={form.submit}
        onKeyDown={(event) => {
          // Long forms are saved from wherever one is; in a text area Enter alone begins a line.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
        aria-label={label}
        aria-busy={form.busy}
      >
        <ErrorSummary errors={form.errors} refusals={form.refusals} idOf={(field) => `${id}-${field}`} />
        {form.restored && (
          <div className="govuk-inset-text">
            {t.restored}{' '}
            <button type="button" className="app-link-button" onClick={form.reset}>
              {t.discard}
            </button>
          </div>
        )}
        {children}
        <div className="govuk-button-group">
          <button
            type="submit"
            className={`govuk-button${warns ? ' govuk-button--warning' : ''}`}
            aria-disabled={form.busy}
            lang={langOf(form.busy ? t.saving : submitLabel)}
          >
            {form.busy ? t.saving : submitLabel}
          </button>
          {onCancel !== undefined && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => {
                form.reset();
                onCancel();
              }}
            >
              {t.cancel}
            </button>
          )}
        </div>
      </form>
    </FormContext>
  );
}
