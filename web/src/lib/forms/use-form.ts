import { type FormEvent, useState } from 'react';
import { useDraft } from './use-draft';

/** Messages by field name; those under `form` belong to no field. */
export type FormErrors = Record<string, string>;

export interface FormSetup<Values> {
  initial: Values;
  /** What can be seen to be wrong without asking the server. */
  validate?: (values: Values) => FormErrors;
  /** Sends the values; answers what was wrong with them, if anything, or that they are to be kept because somebody must first choose. */
  send: (values: Values) => Promise<FormErrors | 'kept' | undefined>;
  /** Under which name unsaved input is kept in this browser. */
  draft?: string | undefined;
}

export interface FormState<Values> {
  values: Values;
  errors: FormErrors;
  /** Counts refusals, so that each moves the focus to the summary. */
  refusals: number;
  busy: boolean;
  /** Whether the values are from a draft. */
  restored: boolean;
  set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  reset: () => void;
  submit: (event: FormEvent) => Promise<void>;
}

/** A form whose input is never lost: it stays through refusals, lost connections and, with a draft, through closed tabs. */
export function useForm<Values extends object>({ initial, validate, send, draft: draftKey }: FormSetup<Values>): FormState<Values> {
  const draft = useDraft<Values>(draftKey);
  const [{ values, restored }, setInput] = useState(() => {
    const kept = draft.read();
    return kept === undefined ? { values: initial, restored: false } : { values: { ...initial, ...kept }, restored: true };
  });
  const [errors, setErrors] = useState<FormErrors>({});
  const [refusals, setRefusals] = useState(0);
  const [busy, setBusy] = useState(false);

  function refuse(found: FormErrors) {
    setErrors(found);
    setRefusals((count) => count + 1);
  }

  return {
    values,
    errors,
    refusals,
    busy,
    restored,
    set(name, value) {
      setInput((input) => {
        const next = { ...input.values, [name]: value };
        draft.keep(next);
        return { ...input, values: next };
      });
    },
    reset() {
      draft.drop();
      setInput({ values: initial, restored: false });
      setErrors({});
    },
    async submit(event) {
      event.preventDefault();
      if (busy) return;
      const seen = validate?.(values) ?? {};
      if (Object.keys(seen).length > 0) return refuse(seen);
      setBusy(true);
      try {
        const found = await send(values);
        if (found === 'kept') return setErrors({});
        if (found !== undefined && Object.keys(found).length > 0) return refuse(found);
        draft.drop();
        setErrors({});
      } finally {
        setBusy(false);
      }
    },
  };
}
