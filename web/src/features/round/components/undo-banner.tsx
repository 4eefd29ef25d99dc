import { useState } from 'react';
import { Banner } from '../../../components/feedback/banner';
import { useMessages } from '../../../lib/locale/messages';
import { roundMessages } from '../messages';
import type { SavedRound } from './use-round';

interface UndoBannerProps {
  last: SavedRound;
  onUndo: () => Promise<void>;
}

/** What was saved, and the way back. */
export function UndoBanner({ last, onUndo }: UndoBannerProps) {
  const t = useMessages(roundMessages);
  const [state, setState] = useState<'saved' | 'undoing'>('saved');

  async function run() {
    setState('undoing');
    await onUndo();
  }

  return (
    <Banner kind="success">
      <p className="govuk-notification-banner__heading">{t.saved(last.saved, last.recorded.length)}</p>
      {last.moved.length + last.recorded.length > 0 && (
        <>
          <p className="govuk-body">{t.undoLimits}</p>
          <button
            type="button"
            className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
            onClick={run}
            aria-disabled={state === 'undoing'}
          >
            {state === 'undoing' ? t.undoing : t.undo}
          </button>
        </>
      )}
    </Banner>
  );
}
