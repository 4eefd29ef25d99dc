import type { ResultOf } from 'gql.tada';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { periodKey } from '../../../lib/periods';
import { useCan } from '../../../lib/session/session-context';
import { WaitingQuery } from '../api/waiting-query';
import { homeMessages } from '../messages';

type Waiting = ResultOf<typeof WaitingQuery>['benchmarkWaiting'][number];

/** The first page of those who release: what can be released, what needs more councils, what is out. */
export function RegionalHome({ tenant }: { tenant: string }) {
  const t = useMessages(homeMessages);
  const runs = useCan()('MANAGE_TENANTS');
  const query = useQuery({ query: WaitingQuery });
  return (
    <QueryView query={query} pick={(data) => data.benchmarkWaiting}>
      {(all) => {
        const of = (readiness: Waiting['readiness']) => all.filter((line) => line.readiness === readiness);
        return (
          <Page title={t.title} caption={tenant}>
            <p className="govuk-body">{runs ? t.platform : t.regional}</p>
            <WaitingSection title={t.ready} none={t.readyNone} lines={of('READY')} page="/releases" action={t.toPlan} />
            <WaitingSection title={t.tooFew} none={t.tooFewNone} lines={of('TOO_FEW')} page="/coverage" action={t.toCoverage} />
            <WaitingSection title={t.released} none={t.releasedNone} lines={of('RELEASED')} page="/benchmarks" action={t.toReading} />
            <ul className="govuk-list govuk-list--spaced">
              {runs && (
                <li>
                  <Link className="govuk-link" to="/tenants">
                    {t.toTenants}
                  </Link>
                </li>
              )}
              <li>
                <Link className="govuk-link" to="/region">
                  {t.toRegion}
                </Link>
              </li>
              <li>
                <Link className="govuk-link" to="/pay-gaps">
                  {t.toPayGaps}
                </Link>
              </li>
            </ul>
          </Page>
        );
      }}
    </QueryView>
  );
}

interface WaitingSectionProps {
  title: string;
  none: string;
  lines: readonly Waiting[];
  /** Where a line leads, and what is done there. */
  page: string;
  action: string;
}

function WaitingSection({ title, none, lines, page, action }: WaitingSectionProps) {
  const t = useMessages(homeMessages);
  const formats = useFormats();
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{title}</h2>
      {lines.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <table className="govuk-table app-table app-table--cards">
          <caption className="govuk-visually-hidden">{title}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {[t.indicator, t.period, t.contribute, t.next].map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {lines.map(({ indicator, period, contributed, needed, version }) => (
              <tr key={indicator.id + periodKey(period)} className="govuk-table__row">
                <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
                  {indicator.title}
                  {version > 0 && <div className="app-muted">{t.versionOut(version)}</div>}
                </th>
                <td className="govuk-table__cell app-nowrap" data-label={t.period}>
                  {formats.span(period)}
                </td>
                <td className="govuk-table__cell" data-label={t.contribute}>
                  {t.contributors(contributed, needed)}
                </td>
                <td className="govuk-table__cell">
                  <Link
                    className="govuk-link"
                    to={`${page}?${new URLSearchParams({ indicator: indicator.id, period: periodKey(period) })}`}
                    aria-label={t.actionOf(action, indicator.title, formats.span(period))}
                  >
                    {action}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
