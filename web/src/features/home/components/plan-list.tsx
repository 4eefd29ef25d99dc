import type { ResultOf } from 'gql.tada';
import { Link } from 'react-router';
import { StatusTag } from '../../../components/data/status-tag';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import type { HomeQuery } from '../api/home-query';
import { homeMessages } from '../messages';

type Strategies = NonNullable<ResultOf<typeof HomeQuery>['council']>['strategies'];

/** The council's plans in a line each; where there is none, how to get one. */
export function PlanList({ strategies }: { strategies: Strategies }) {
  const t = useMessages(homeMessages);
  const formats = useFormats();
  const can = useCan();

  if (strategies.length === 0) {
    return (
      <>
        <p className="govuk-body">{t.plansNone}</p>
        {can('EDIT_STRATEGIES') && (
          <p className="govuk-body">
            <Link className="govuk-link" to="/strategies/new">
              {t.create}
            </Link>
          </p>
        )}
        {can('EXCHANGE_PACKS') && (
          <p className="govuk-body">
            <Link className="govuk-link" to="/strategies/import">
              {t.import}
            </Link>
          </p>
        )}
      </>
    );
  }
  return (
    <ul className="govuk-list govuk-list--spaced">
      {strategies.map((strategy) => {
        const off = strategy.objectives.filter(({ status }) => status === 'OFF_TRACK').length;
        return (
          <li key={strategy.id}>
            <Link className="govuk-link govuk-!-font-weight-bold" to={`/strategies/${strategy.id}`}>
              {strategy.title}
            </Link>{' '}
            <StatusTag status={strategy.status} />
            <div className="app-muted">
              {formats.date(strategy.periodStart)} – {formats.date(strategy.periodEnd)} · {t.objectives(strategy.objectives.length)}
              {off > 0 && ` · ${t.offTrackObjectives(off)}`}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
