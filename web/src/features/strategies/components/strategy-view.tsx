import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { AuditLink } from '../../../components/data/audit-link';
import { Sheets } from '../../../components/data/sheets';
import { Banner } from '../../../components/feedback/banner';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { strategyKindMessages } from '../../../lib/vocabulary/vocabulary';
import type { Plan, PlanProfile } from '../api/strategy-query';
import { strategyMessages } from '../messages';
import { filterPlan, NO_FILTERS, type PlanFilters } from '../model/plan-filters';
import { BulkPanel } from './bulk-panel';
import { ExportButton } from './export-button';
import { ObjectiveSection } from './objective-section';
import { PlanFilterForm } from './plan-filter-form';
import { StrategyFacts } from './strategy-facts';
import { StrategyMetrics } from './strategy-metrics';

/** As many objectives fill the screen. */
const FIRST_SCREEN = 3;

interface StrategyViewProps {
  plan: Plan;
  profile: PlanProfile;
  /** Asks for the plan anew. */
  onStale: () => void;
}

/** A strategy with its filters, its objectives and their actions, and its metrics. */
export function StrategyView({ plan, profile, onStale }: StrategyViewProps) {
  const t = useMessages(strategyMessages);
  const kinds = useMessages(strategyKindMessages);
  const can = useCan();
  const [search, setSearch] = useSearchParams();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [told, setTold] = useState('');

  // Filters live in the address, so that a filtered plan can be bookmarked and shared.
  const filters = useMemo(
    () => Object.fromEntries(Object.keys(NO_FILTERS).map((name) => [name, search.get(name) ?? ''])) as unknown as PlanFilters,
    [search],
  );
  const objectives = useMemo(() => filterPlan(plan, filters), [plan, filters]);
  const actions = objectives.flatMap((objective) => objective.actions);
  // The first screenful is drawn at once, the rest of a large plan right after it.
  const drawn = useDeferredValue(objectives.length, FIRST_SCREEN);
  const works = can('RECORD_PROGRESS') && !plan.importInProgress;

  function filterBy(next: PlanFilters) {
    setSearch(new URLSearchParams(Object.entries(next).filter(([, value]) => value !== '')), { replace: true, preventScrollReset: true });
  }

  function toggle(id: string) {
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  return (
    <>
      <Crumbs label={t.breadcrumbs} trail={[{ to: '/strategies', text: t.listTitle }]} />
      <Page title={plan.title} caption={kinds[plan.kind]}>
        {plan.importInProgress && (
          <Banner>
            <p className="govuk-notification-banner__heading">{t.importing}</p>
          </Banner>
        )}
        <div className="app-toolbar">
          {can('EDIT_STRATEGIES') && (
            <Link className="govuk-link" to={`/strategies/${plan.id}/edit`}>
              {t.edit}
            </Link>
          )}
          {can('EDIT_STRATEGIES') && (
            <Link className="govuk-link" to={`/strategies/${plan.id}/objectives/new`}>
              {t.addObjective}
            </Link>
          )}
          <Link className="govuk-link" to={`/strategies/${plan.id}/timeline`}>
            {t.timeline}
          </Link>
          <Link className="govuk-link" to={`/strategies/${plan.id}/print`}>
            {t.print}
          </Link>
          <AuditLink id={plan.id} />
          {can('EXCHANGE_PACKS') && <ExportButton id={plan.id} title={plan.title} />}
        </div>
        <StrategyFacts plan={plan} profile={profile} />
        <h2 className="govuk-heading-m">{t.objectives}</h2>
        <PlanFilterForm plan={plan} profile={profile} filters={filters} onChange={filterBy} />
        <p className="govuk-body" role="status">
          {t.shown(objectives.length, actions.length)}
          {told !== '' && ` · ${told}`}
        </p>
        {works && selected.size > 0 && <BulkPanel plan={plan} selected={selected} onSelect={setSelected} onTold={setTold} />}
        {objectives.length === 0 && <p className="govuk-body">{plan.objectives.length === 0 ? t.noObjectives : t.nothingPasses}</p>}
        {objectives.slice(0, drawn).map((objective) => (
          <ObjectiveSection
            key={objective.id}
            objective={objective}
            works={works}
            selected={selected}
            onToggle={toggle}
            onTold={setTold}
            onStale={onStale}
          />
        ))}
        <StrategyMetrics metrics={plan.metrics} />
        <Sheets sheets={plan.fileExports} kinds={['ACTION_PLAN', 'OBSERVATIONS']} />
      </Page>
    </>
  );
}
