import { defineMessages, useMessages } from '../../lib/locale/messages';

const messages = defineMessages({
  stillRunning: 'You can leave this page: it goes on by itself.',
  lost: 'The connection is lost. It goes on by itself, and this page shows how far it is as soon as you are connected again.',
});

interface JobProgressProps {
  /** What is going on, with its figures. */
  text: string;
  done: number;
  /** Undefined where it is not known yet. */
  of: number | undefined;
  /** Whether the server cannot be heard just now. */
  lost: boolean;
}

/** How far something is that goes on in the background. */
export function JobProgress({ text, done, of, lost }: JobProgressProps) {
  const t = useMessages(messages);
  return (
    <>
      <p className="govuk-body" role="status">
        {text}
      </p>
      <progress className="app-progress" aria-label={text} {...(of === undefined || of === 0 ? {} : { max: of, value: done })} />
      <p className="govuk-body" role="status">
        {lost ? t.lost : t.stillRunning}
      </p>
    </>
  );
}
