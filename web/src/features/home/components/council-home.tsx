import type { ResultOf } from 'gql.tada';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ActionList } from '../../../components/data/action-list';
import { StatusTag } from '../../../components/data/status-tag';
import { useFormats } from '../../../lib/locale/locale';
import { useLangOf, useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import type { HomeQuery } from '../api/home-query';
import { homeMessages } from '../messages';
import { HowWeCompare } from './how-we-compare';
import { PlanList } from './plan-list';
import { RecentChanges } from './recent-changes';

type Council = NonNullable<ResultOf<typeof HomeQuery>['council']>;

interface CouncilHomeProps {
  council: Council;
  heldRoles: string[];
}

/** What is owed, what is late, what is off track; the reader's own work first. */
export function CouncilHome({ council, heldRoles }: CouncilHomeProps) {
  const t = useMessages(homeMessages);
  const langOf = useLangOf();
  const can = useCan();
  const formats = useFormats();
  const mine = council.myActions.nodes ?? [];
  const due = council.myDueMetrics.nodes ?? [];
  const overdue = council.overdueActions.nodes ?? [];
  const soon = council.dueActions.nodes ?? [];
  const offTrack = council.offTrackMetrics.nodes ?? [];

  return (
    <>
      {can('RECORD_PROGRESS') && (
        <Section title={t.mine} none={heldRoles.length === 0 ? t.mineNoRoles : t.mineNone} empty={mine.length + due.length === 0}>
          {mine.length > 0 && <ActionList actions={mine} caption={t.mine} />}
          {due.length > 0 && (
            <>
              <h3 className="govuk-heading-s">{t.figuresDue}</h3>
              <ul className="govuk-list govuk-list--spaced">
                {due.map(({ id, name, staleness }) => (
                  <li key={id}>
                    <Link className="govuk-link" to={`/metrics/${id}`}>
                      {name}
                    </Link>{' '}
                    {staleness.dueBy !== null && (
                      <span className={staleness.isStale ? 'app-overdue' : 'app-muted'}>
                        {t.figureDueBy(formats.date(staleness.dueBy))}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <Link className="govuk-button" to="/my-round">
            {t.toRound}
          </Link>
        </Section>
      )}
      <Section title={t.overdue} none={t.overdueNone} empty={overdue.length === 0}>
        <ActionList actions={overdue} caption={t.overdue} />
        {council.overdueActions.pageInfo.hasNextPage && (
          <p className="govuk-body">
            <Link className="govuk-link" to="/overview">
              {t.all(t.overdue)}
            </Link>
          </p>
        )}
      </Section>
      <Section title={t.soon} none={t.soonNone} empty={soon.length === 0}>
        <ActionList actions={soon} caption={t.soon} />
      </Section>
      <Section title={t.offTrack} none={t.offTrackNone} empty={offTrack.length === 0}>
        <ul className="govuk-list govuk-list--spaced">
          {offTrack.map((metric) => (
            <li key={metric.id}>
              <StatusTag status={metric.status} />{' '}
              <Link className="govuk-link" to={`/metrics/${metric.id}`}>
                {metric.name}
              </Link>
              <div className="app-muted">
                {t.metricLine(formats.value(metric.latest?.value, metric.unit), formats.value(metric.target?.expectedToday, metric.unit))}
              </div>
            </li>
          ))}
        </ul>
      </Section>
      <RecentChanges />
      {can('READ_BENCHMARKS') && <HowWeCompare />}
      <section className="app-section">
        <h2 className="govuk-heading-m" lang={langOf(t.plans)}>
          {t.plans}
        </h2>
        <PlanList strategies={council.strategies} />
      </section>
    </>
  );
}

interface SectionProps {
  title: string;
  none: string;
  empty: boolean;
  children: ReactNode;
}

function Section({ title, none, empty, children }: SectionProps) {
  const langOf = useLangOf();
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m" lang={langOf(title)}>
        {title}
      </h2>
      {empty ? <p className="govuk-body">{none}</p> : children}
    </section>
  );
}
