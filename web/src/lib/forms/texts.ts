/** What was typed, or null where nothing was. */
export const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What was typed, a thing on each line. */
export const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
