import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useLangOf } from '../../lib/locale/messages';

interface PageProps {
  title: string;
  /** What the title is part of, shown small above it. */
  caption?: string | undefined;
  /** "Error: " where a form on the page was refused. */
  titlePrefix?: string | undefined;
  children: ReactNode;
}

/** A page: names itself in the title bar, and takes the focus to its heading when one comes to it from within the app. */
export function Page({ title, caption, titlePrefix = '', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const langOf = useLangOf();

  useEffect(() => {
    // The first page of a visit leaves the focus where the browser puts it.
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [key]);

  return (
    <>
      <title>{`${titlePrefix}${title} – EqualityCloud`}</title>
      <h1 className="govuk-heading-l app-page-title" tabIndex={-1} ref={heading} lang={langOf(title)}>
        {caption !== undefined && (
          <span className="govuk-caption-l" lang={langOf(caption)}>
            {caption}{' '}
          </span>
        )}
        {title}
      </h1>
      {children}
    </>
  );
}
