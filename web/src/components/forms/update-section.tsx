import { useState } from 'react';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import type { WriteError } from '../../lib/writes/write';
import { Banner } from '../feedback/banner';
import { type Narrative, UpdateForm } from './update-form';

const messages = defineMessages({ add: 'Add an update', saved: 'The update is saved.' });

interface UpdateSectionProps {
  draft: string;
  withPercent?: boolean;
  send: (update: Narrative) => Promise<readonly WriteError[]>;
}

/** The way to a new update, the form for it, and the word that it is saved. */
export function UpdateSection({ draft, withPercent, send }: UpdateSectionProps) {
  const t = useMessages(messages);
  const [state, setState] = useState<'closed' | 'open' | 'saved'>('closed');
  if (state === 'open') {
    return (
      <UpdateForm
        draft={draft}
        {...(withPercent === undefined ? {} : { withPercent })}
        onCancel={() => setState('closed')}
        send={async (update) => {
          const errors = await send(update);
          if (errors.length === 0) setState('saved');
          return errors;
        }}
      />
    );
  }
  return (
    <>
      {state === 'saved' && (
        <Banner kind="success">
          <p className="govuk-notification-banner__heading">{t.saved}</p>
        </Banner>
      )}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setState('open')}>
        {t.add}
      </button>
    </>
  );
}
