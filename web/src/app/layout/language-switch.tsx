import { useLocale } from '../../lib/locale/locale';

/** English or Welsh; each is named in its own language. */
export function LanguageSwitch() {
  const { locale, setLocale } = useLocale();
  return locale === 'cy' ? (
    <button type="button" className="app-link-button app-link-button--inverse" lang="en-GB" onClick={() => setLocale('en')}>
      English
    </button>
  ) : (
    <button type="button" className="app-link-button app-link-button--inverse" lang="cy" onClick={() => setLocale('cy')}>
      Cymraeg
    </button>
  );
}
