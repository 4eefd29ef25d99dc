import { Link } from 'react-router';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Contribution } from '../api/consent-query';
import { consentMessages } from '../messages';
import { contributionKey } from '../model/offers';

/** What could be compared if its figures were complete, and what they lack. */
export function NotReady({ contributions }: { contributions: readonly Contribution[] }) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  return (
    <>
      <h2 className="govuk-heading-m">{t.notYet}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {contributions.map((contribution) => (
          <li key={contributionKey(contribution)}>
            <Link className="govuk-link" to={`/metrics/${contribution.metricId}`}>
              {t.offer(contribution.metricName, formats.span(contribution.period))}
            </Link>
            : {contribution.problem?.message}
          </li>
        ))}
      </ul>
    </>
  );
}
