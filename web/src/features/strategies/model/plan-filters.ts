import type { Plan, PlanObjective } from '../api/strategy-query';

/** What narrows a plan down; an empty one narrows nothing. */
export interface PlanFilters {
  theme: string;
  characteristic: string;
  role: string;
  status: string;
  framework: string;
}

export const NO_FILTERS: PlanFilters = { theme: '', characteristic: '', role: '', status: '', framework: '' };

/** Late is no status of its own, but it is what people look for. */
export const OVERDUE = 'OVERDUE';

/** The objectives and actions of a plan that pass; an objective without a passing action goes, unless only it is asked about. */
export function filterPlan(plan: Plan, filters: PlanFilters): PlanObjective[] {
  const themes = filters.theme === '' ? undefined : withChildren(plan, filters.theme);
  const aboutActions = filters.status !== '' || filters.role !== '' || filters.framework !== '';
  return plan.objectives
    .filter((objective) => themes === undefined || objective.themes.some((theme) => themes.has(theme)))
    .filter((objective) => filters.characteristic === '' || characteristicsOf(plan, objective).has(filters.characteristic))
    .map((objective) => ({
      ...objective,
      actions: objective.actions.filter(
        (action) =>
          (filters.status === '' || (filters.status === OVERDUE ? action.overdue : action.status === filters.status)) &&
          (filters.role === '' ||
            action.owners.includes(filters.role) ||
            (action.owners.length === 0 && objective.leads.includes(filters.role))) &&
          (filters.framework === '' ||
            [...action.frameworks, ...objective.frameworks].some(({ framework }) => framework === filters.framework)),
      ),
    }))
    .filter((objective) => !aboutActions || objective.actions.length > 0);
}

/** What there is to choose from in a plan. */
export function filterChoices(plan: Plan) {
  const actions = plan.objectives.flatMap((objective) => objective.actions);
  return {
    characteristics: sorted(plan.objectives.flatMap((objective) => [...characteristicsOf(plan, objective)])),
    roles: sorted([...actions.flatMap(({ owners }) => owners), ...plan.objectives.flatMap(({ leads }) => leads)]),
    frameworks: sorted([...actions, ...plan.objectives].flatMap(({ frameworks }) => frameworks.map(({ framework }) => framework))),
  };
}

/** Whom an objective is about: what it says itself and what its themes say. */
export function characteristicsOf(plan: Plan, objective: PlanObjective): Set<string> {
  const themes = plan.themes.filter(({ key }) => objective.themes.includes(key));
  return new Set([objective, ...themes].flatMap(({ characteristics }) => [...characteristics.protected, ...characteristics.own]));
}

function withChildren(plan: Plan, theme: string): Set<string> {
  const found = new Set([theme]);
  // A parent stands before its children.
  for (const { key, parent } of plan.themes) if (parent !== null && found.has(parent)) found.add(key);
  return found;
}

const sorted = (names: string[]) => [...new Set(names)].sort((one, other) => one.localeCompare(other));
