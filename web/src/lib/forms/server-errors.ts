import type { WriteError } from '../writes/write';
import type { FormErrors } from './use-form';

/**
 * Puts the server's errors beside the fields of a form. `places` says which path of the input (or the beginning of one)
 * belongs to which field; what belongs to none is told above the form.
 */
export function toFormErrors(errors: readonly WriteError[], places: Record<string, string>): FormErrors {
  const found: FormErrors = {};
  for (const { field, message } of errors) {
    const name = field === null ? 'form' : placeOf(field, places);
    found[name] = found[name] === undefined ? message : `${found[name]} ${message}`;
  }
  return found;
}

function placeOf(path: string, places: Record<string, string>): string {
  const bare = path.replace(/^input\./, '');
  for (const [prefix, name] of Object.entries(places)) {
    if (bare === prefix || bare.startsWith(`${prefix}.`) || bare.startsWith(`${prefix}[`)) return name;
  }
  return 'form';
}
