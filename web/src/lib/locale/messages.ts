import { useLocale } from './locale';

/** A text, or how it is made of what it tells. */
type Message = string | ((...told: never[]) => string);

export interface Messages<Texts> {
  en: Texts;
  /** A first translation, marked as a draft where it is shown; what it lacks is shown in English. */
  cy: Partial<Texts>;
}

/** Every text that there is in Welsh, so that what is not can be marked as English on a Welsh page. */
const welsh = new Set<string>();

/** All the texts of a part of the app: English is complete. */
export function defineMessages<Texts extends Record<string, Message>>(
  en: Texts,
  cy: Partial<{ [Key in keyof Texts]: Widened<Texts[Key]> }> = {},
) {
  for (const text of Object.values(cy)) if (typeof text === 'string') welsh.add(text);
  return { en, cy } as Messages<{ [Key in keyof Texts]: Widened<Texts[Key]> }>;
}

type Widened<Text> = Text extends string ? string : Text;

/** The texts in the reader's language. */
export function useMessages<Texts>(messages: Messages<Texts>): Texts {
  const { locale } = useLocale();
  return locale === 'cy' ? { ...messages.en, ...messages.cy } : messages.en;
}

/** The language of a text as a Welsh page shows it, for its `lang`; undefined on an English page, where all is English. */
export function useLangOf(): (text: string) => 'cy' | 'en-GB' | undefined {
  const { locale } = useLocale();
  return (text) => (locale === 'cy' ? (welsh.has(text) ? 'cy' : 'en-GB') : undefined);
}

/** "1 action", "2 actions". */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
