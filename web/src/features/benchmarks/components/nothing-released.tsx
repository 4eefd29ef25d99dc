import { Link } from 'react-router';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import type { ChoiceIndicator } from '../api/benchmark-query';
import { benchmarkMessages } from '../messages';

/** Before the first release: what has to happen, and what the reader can do about it. */
export function NothingReleased({ refused }: { refused: readonly ChoiceIndicator[] }) {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const can = useCan();
  const [text, way] = can('RELEASE_BENCHMARKS')
    ? [t.noneRegional, { to: '/releases', text: t.release }]
    : can('CONTRIBUTE')
      ? [t.noneCouncil, { to: '/consents/new', text: t.contribute }]
      : [t.noneReader, undefined];
  const refusals = refused.flatMap(({ indicator, refused: releases }) => releases.map((release) => ({ indicator, release })));
  return (
    <>
      <h2 className="govuk-heading-m">{t.noneTitle}</h2>
      <p className="govuk-body">{text}</p>
      {refusals.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {refusals.map(({ indicator, release }) => (
            <li key={indicator.id + release.period.end}>{t.refusedLine(indicator.title, formats.span(release.period), release.reason)}</li>
          ))}
        </ul>
      )}
      {way !== undefined && (
        <Link className="govuk-button" to={way.to}>
          {way.text}
        </Link>
      )}
    </>
  );
}
