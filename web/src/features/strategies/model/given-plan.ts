import type { Plan, PlanAction, PlanObjective } from '../api/strategy-query';

/** A plan for tests, with defaults. */
export const givenPlan = (plan: Partial<Plan> = {}): Plan => ({
  id: 's1',
  version: 1,
  title: 'Equality plan',
  kind: 'STRATEGY',
  status: 'IN_FORCE',
  periodStart: '2025-04-01',
  periodEnd: '2029-03-31',
  vision: null,
  summary: null,
  leads: [],
  seniorResponsibleRole: null,
  importInProgress: false,
  sections: [],
  themes: [],
  facts: [],
  frameworks: [],
  oversight: [],
  signOffs: [],
  source: null,
  objectives: [],
  metrics: [],
  fileExports: [],
  ...plan,
});

export const givenObjective = (objective: Partial<PlanObjective> = {}): PlanObjective => ({
  id: 'o1',
  version: 3,
  label: '1',
  title: 'A fair employer',
  status: 'ON_TRACK',
  progress: 20,
  themes: [],
  leads: [],
  outcome: null,
  characteristics: { protected: [], own: [] },
  frameworks: [],
  actions: [],
  ...objective,
});

export const givenAction = (action: Partial<PlanAction> = {}): PlanAction => ({
  id: 'a1',
  version: 3,
  label: '1.1',
  title: 'Review the recruitment policy',
  status: 'NOT_STARTED',
  statusNote: null,
  progress: 0,
  owners: ['Human Resources'],
  dueDate: '2026-03-31',
  overdue: false,
  frameworks: [],
  ...action,
});
