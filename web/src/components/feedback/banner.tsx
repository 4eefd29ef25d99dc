import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessages } from '../../lib/locale/messages';
import { feedbackMessages } from './messages';

interface BannerProps {
  kind?: 'success' | 'important';
  children: ReactNode;
}

/** Tells what has just come of something; a success takes the focus, so that it is read out. */
export function Banner({ kind = 'important', children }: BannerProps) {
  const t = useMessages(feedbackMessages);
  const title = useId();
  const banner = useRef<HTMLElement>(null);

  useEffect(() => {
    if (kind === 'success') banner.current?.focus();
  }, [kind]);

  return (
    <section
      className={`govuk-notification-banner${kind === 'success' ? ' govuk-notification-banner--success' : ''}`}
      role={kind === 'success' ? 'alert' : 'region'}
      aria-labelledby={title}
      tabIndex={-1}
      ref={banner}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={title}>
          {kind === 'success' ? t.success : t.important}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </section>
  );
}
