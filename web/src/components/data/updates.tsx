import { useFormats } from '../../lib/locale/locale';
import { defineMessages, useMessages } from '../../lib/locale/messages';

const messages = defineMessages({
  none: 'No update yet.',
  focus: 'Focus',
  nextSteps: 'Next steps',
  percent: (percent: number) => `${percent}% done`,
});

export interface ShownUpdate {
  date: string;
  focus: string[];
  progress: string | null;
  nextSteps: string[];
  percentComplete: number | null;
  by: string | null;
}

/** What leads and owners have said, newest first. */
export function Updates({ updates }: { updates: ShownUpdate[] }) {
  const t = useMessages(messages);
  const formats = useFormats();
  if (updates.length === 0) return <p className="govuk-body">{t.none}</p>;
  return updates.map((update) => (
    <article className="app-panel" key={`${update.date} ${update.progress}`}>
      <h3 className="govuk-heading-s">
        {formats.date(update.date)}
        {update.by !== null && `, ${update.by}`}
        {update.percentComplete !== null && ` · ${t.percent(update.percentComplete)}`}
      </h3>
      {update.progress !== null && <p className="govuk-body">{update.progress}</p>}
      <Points title={t.focus} points={update.focus} />
      <Points title={t.nextSteps} points={update.nextSteps} />
    </article>
  ));
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <>
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h4>
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
