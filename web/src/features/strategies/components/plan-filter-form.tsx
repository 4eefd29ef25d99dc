import { SelectField } from '../../../components/forms/select-field';
import { useMessages } from '../../../lib/locale/messages';
import { ACTION_STATUSES, characteristicMessages, statusMessages } from '../../../lib/vocabulary/vocabulary';
import type { Plan, PlanProfile } from '../api/strategy-query';
import { strategyMessages } from '../messages';
import { filterChoices, NO_FILTERS, OVERDUE, type PlanFilters } from '../model/plan-filters';

interface PlanFilterFormProps {
  plan: Plan;
  profile: PlanProfile;
  filters: PlanFilters;
  onChange: (filters: PlanFilters) => void;
}

/** What narrows a plan down; it works at once, and says elsewhere how much is left. */
export function PlanFilterForm({ plan, profile, filters, onChange }: PlanFilterFormProps) {
  const t = useMessages(strategyMessages);
  const statuses = useMessages(statusMessages);
  const protectedOnes: Record<string, string> = useMessages(characteristicMessages);
  const own = Object.fromEntries(profile.ownCharacteristics.map(({ key, label }) => [key, label]));
  const choices = filterChoices(plan);

  const fields = {
    theme: {
      label: t.theme,
      options: plan.themes.map(({ key, title, parent }) => ({ value: key, label: parent === null ? title : `– ${title}` })),
    },
    characteristic: {
      label: t.characteristic,
      options: choices.characteristics.map((key) => ({ value: key, label: protectedOnes[key] ?? own[key] ?? key })),
    },
    role: { label: t.role, options: choices.roles.map((role) => ({ value: role, label: role })) },
    status: {
      label: t.actionStatus,
      options: [{ value: OVERDUE, label: t.overdue }, ...ACTION_STATUSES.map((status) => ({ value: status, label: statuses[status] }))],
    },
    framework: { label: t.framework, options: choices.frameworks.map((framework) => ({ value: framework, label: framework })) },
  };

  return (
    <search aria-label={t.filters} className="app-filters">
      {(Object.keys(NO_FILTERS) as (keyof PlanFilters)[])
        .filter((name) => fields[name].options.length > 0)
        .map((name) => (
          <SelectField
            key={name}
            name={`filter-${name}`}
            label={fields[name].label}
            value={filters[name]}
            options={[{ value: '', label: t.any }, ...fields[name].options]}
            onChange={(value) => onChange({ ...filters, [name]: value })}
          />
        ))}
      {Object.values(filters).some((value) => value !== '') && (
        <p className="govuk-body">
          <button type="button" className="app-link-button" onClick={() => onChange(NO_FILTERS)}>
            {t.clear}
          </button>
        </p>
      )}
    </search>
  );
}
