/** What a mutation says of why it changed nothing. */
export interface WriteError {
  code: string;
  message: string;
  field: string | null;
}

/** What came of a write: nothing was done where there are errors. */
export interface Written<Data> {
  data: Data | undefined;
  errors: readonly WriteError[];
}

/** The code of a refusal because somebody else changed the thing first. */
export const CONFLICT = 'CONFLICT';

/** Whether somebody else changed the thing first. */
export const isConflict = (errors: readonly WriteError[]) => errors.some(({ code }) => code === CONFLICT);
