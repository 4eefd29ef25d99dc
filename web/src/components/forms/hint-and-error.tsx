import { useMessages } from '../../lib/locale/messages';
import { formMessages } from './messages';

interface HintAndErrorProps {
  id: string;
  hint: string | undefined;
  error: string | undefined;
}

/** What a field is described by: its hint and its error, by id. */
export const describedBy = ({ id, hint, error }: HintAndErrorProps) =>
  [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** What stands between a field's label and its box. */
export function HintAndError({ id, hint, error }: HintAndErrorProps) {
  const t = useMessages(formMessages);
  return (
    <>
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
    </>
  );
}
