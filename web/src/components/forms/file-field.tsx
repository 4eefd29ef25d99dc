import { FormGroup } from './form-group';

interface FileFieldProps {
  name: string;
  label: string;
  hint: string;
  /** The endings and media types that are offered first. */
  accept: string;
  onChange: (file: File | null) => void;
}

/** A file of the reader's. */
export function FileField({ name, label, hint, accept, onChange }: FileFieldProps) {
  return (
    <FormGroup name={name} label={label} hint={hint}>
      {({ id, describedBy, invalid }) => (
        <input
          type="file"
          id={id}
          accept={accept}
          className={`govuk-file-upload${invalid ? ' govuk-file-upload--error' : ''}`}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
        />
      )}
    </FormGroup>
  );
}
