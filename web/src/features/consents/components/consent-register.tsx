import { useState } from 'react';
import { Link } from 'react-router';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { Contribution } from '../api/consent-query';
import { consentMessages } from '../messages';
import { contributionKey } from '../model/offers';
import { Act } from './act';
import { WithdrawConsentForm } from './withdraw-consent-form';

interface ConsentRegisterProps {
  contributions: readonly Contribution[];
  /** Whether the reader may withdraw. */
  withdraws: boolean;
  onWithdrawn: () => void;
}

/** What the council contributes, and the way out of it, which asks first. */
export function ConsentRegister({ contributions, withdraws, onWithdrawn }: ConsentRegisterProps) {
  const t = useMessages(consentMessages);
  const formats = useFormats();
  const [asked, setAsked] = useState<Contribution>();

  if (asked !== undefined) {
    return (
      <WithdrawConsentForm
        contribution={asked}
        onCancel={() => setAsked(undefined)}
        onWithdrawn={() => {
          setAsked(undefined);
          onWithdrawn();
        }}
      />
    );
  }
  const headings = [t.metric, t.period, t.since, t.statement, ...(withdraws ? [t.withdraw] : [])];
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.register}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {headings.map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {contributions.map((contribution) => {
          const { metricId, metricName, period, consent } = contribution;
          return (
            <tr key={contributionKey(contribution)} className="govuk-table__row">
              <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
                <Link className="govuk-link" to={`/metrics/${metricId}`}>
                  {metricName}
                </Link>
              </th>
              <td className="govuk-table__cell app-nowrap" data-label={t.period}>
                {formats.span(period)}
              </td>
              <td className="govuk-table__cell" data-label={t.since}>
                {consent !== null && <Act act={consent} />}
              </td>
              <td className="govuk-table__cell" data-label={t.statement}>
                {consent?.statement}
              </td>
              {withdraws && (
                <td className="govuk-table__cell">
                  <button
                    type="button"
                    className="app-link-button"
                    aria-label={t.withdrawOf(metricName, formats.span(period))}
                    onClick={() => setAsked(contribution)}
                  >
                    {t.withdraw}
                  </button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
