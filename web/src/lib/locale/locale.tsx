import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { createFormats, type Formats } from './formats';

export type Locale = 'en' | 'cy';

const STORAGE_KEY = 'equalitycloud.locale';

interface LocaleState {
  locale: Locale;
  formats: Formats;
  setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleState>({ locale: 'en', formats: createFormats('en'), setLocale: () => undefined });

/** Holds the language of the page; it is remembered in this browser. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => (localStorage.getItem(STORAGE_KEY) === 'cy' ? 'cy' : 'en'));

  useEffect(() => {
    localStorage.setItem(STORAGE_KEY, locale);
    document.documentElement.lang = locale === 'cy' ? 'cy' : 'en-GB';
  }, [locale]);

  const state = useMemo(() => ({ locale, formats: createFormats(locale), setLocale }), [locale]);
  return <LocaleContext value={state}>{children}</LocaleContext>;
}

export const useLocale = () => useContext(LocaleContext);

/** Dates and numbers as the reader's language writes them. */
export const useFormats = () => useContext(LocaleContext).formats;
