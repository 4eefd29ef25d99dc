import type { ListedAction } from '../../../components/data/action-list';
import type { PlanObjective } from '../api/strategy-query';

interface MonthOfActions {
  /** Year and month; null for what has no date. */
  month: string | null;
  actions: ListedAction[];
}

/** The actions of a plan by the month in which they are due, earliest first; those without a date come last. */
export function byMonth(objectives: PlanObjective[]): MonthOfActions[] {
  const months = new Map<string | null, ListedAction[]>();
  for (const objective of objectives) {
    for (const action of objective.actions) {
      const month = action.dueDate?.slice(0, 7) ?? null;
      const listed = { ...action, objective: { title: objective.title, leads: objective.leads } };
      months.set(month, [...(months.get(month) ?? []), listed]);
    }
  }
  return [...months]
    .map(([month, actions]) => ({ month, actions: actions.sort((one, other) => (one.dueDate ?? '').localeCompare(other.dueDate ?? '')) }))
    .sort((one, other) => (one.month ?? '9').localeCompare(other.month ?? '9'));
}
