import { defineMessages, useMessages } from '../../lib/locale/messages';

const messages = defineMessages(
  {
    previous: 'Previous',
    next: 'Next',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    pages: (label: string) => `Pages: ${label}`,
  },
  { previous: 'Blaenorol', next: 'Nesaf', page: (page: number, pages: number) => `Tudalen ${page} o ${pages}` },
);

interface PagerProps {
  /** What is paged. */
  label: string;
  /** From 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** The way through a long list; nothing where there is one page. */
export function Pager({ label, page, pages, onPage }: PagerProps) {
  const t = useMessages(messages);
  if (pages <= 1) return null;
  return (
    <nav className="app-pager" aria-label={t.pages(label)}>
      <button type="button" className="app-link-button" aria-disabled={page === 0} onClick={() => page > 0 && onPage(page - 1)}>
        {t.previous}
      </button>
      <span role="status">{t.page(page + 1, pages)}</span>
      <button
        type="button"
        className="app-link-button"
        aria-disabled={page === pages - 1}
        onClick={() => page < pages - 1 && onPage(page + 1)}
      >
        {t.next}
      </button>
    </nav>
  );
}
