import { useEffect, useRef, useState } from 'react';
import { SelectField } from '../../../components/forms/select-field';
import { useMessages } from '../../../lib/locale/messages';
import type { Edition } from '../api/publication-query';
import { type PublicPage, readPage, saveData } from '../api/read-page';
import { publicationMessages } from '../messages';

/** An edition as the public sees it, page by page: the very HTML and style, in a tree of its own so that the app's style changes nothing of it. */
export function PagePreview({ edition }: { edition: Edition }) {
  const t = useMessages(publicationMessages);
  const [path, setPath] = useState('');
  const [welsh, setWelsh] = useState(false);
  const [page, setPage] = useState<PublicPage | 'failed'>();
  const { number } = edition;

  useEffect(() => {
    let wanted = true;
    readPage(number, path, welsh).then(
      (read) => wanted && setPage(read),
      () => wanted && setPage('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [number, path, welsh]);

  /** Follows links as the public would, within the edition. */
  function follow(link: string) {
    const [, root, rest = ''] = /^\/(public|cyhoeddus)\/[^/]+(?:\/(.*))?$/.exec(link) ?? [];
    if (root === undefined) return false;
    if (rest.startsWith('data/')) void saveData(number, rest);
    else {
      setWelsh(root === 'cyhoeddus');
      setPath(rest);
    }
    return true;
  }

  return (
    <>
      <div className="app-filters">
        <SelectField
          name="page"
          label={t.page}
          value={path}
          options={[{ value: '', label: t.firstPage }, ...edition.pages.map(({ name, title }) => ({ value: name, label: title }))]}
          onChange={setPath}
        />
        <SelectField
          name="language"
          label={t.language}
          value={welsh ? 'cy' : 'en'}
          options={[
            { value: 'en', label: t.english },
            { value: 'cy', label: t.welsh },
          ]}
          onChange={(value) => setWelsh(value === 'cy')}
        />
      </div>
      <section className="app-preview" aria-label={t.preview} lang={welsh ? 'cy' : 'en-GB'}>
        {page === undefined ? (
          <p className="govuk-body">{t.loading}</p>
        ) : page === 'failed' ? (
          <p className="govuk-body" role="alert">
            {t.noPage}
          </p>
        ) : (
          <Sheet page={page} follow={follow} />
        )}
      </section>
    </>
  );
}

/** The page's own HTML. The server has encoded whatever people typed. */
function Sheet({ page, follow }: { page: PublicPage; follow: (link: string) => boolean }) {
  const host = useRef<HTMLDivElement>(null);
  const following = useRef(follow);
  following.current = follow;

  useEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (root === undefined) return;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = page.style;
    const sheet = document.createElement('div');
    sheet.className = 'sheet width';
    sheet.innerHTML = page.main;
    root.replaceChildren(style, sheet);
    const onClick = (event: Event) => {
      const link = (event.target as Element).closest('a')?.getAttribute('href');
      if (link === null || link === undefined) return;
      if (link.startsWith('#')) {
        event.preventDefault();
        sheet.querySelector(link)?.scrollIntoView();
      } else if (following.current(link)) event.preventDefault();
    };
    sheet.addEventListener('click', onClick);
    return () => sheet.removeEventListener('click', onClick);
  }, [page]);

  return <div ref={host} />;
}
