import { describe, expect, it } from 'vitest';
import { givenAction, givenObjective, givenPlan } from './given-plan';
import { filterChoices, filterPlan, NO_FILTERS, OVERDUE } from './plan-filters';

const theme = { label: 'Theme', narrative: null, parent: null, characteristics: { protected: [], own: [] } };
const plan = givenPlan({
  themes: [
    { ...theme, key: 'workforce', title: 'Workforce', characteristics: { protected: ['RACE'], own: ['carers'] } },
    { ...theme, key: 'talent', title: 'Talent', parent: 'workforce' },
    { ...theme, key: 'services', title: 'Services' },
  ],
  objectives: [
    givenObjective({
      id: 'o1',
      themes: ['talent', 'workforce'],
      leads: ['Communications'],
      actions: [
        givenAction({ id: 'a1', status: 'ON_TRACK', overdue: true, frameworks: [{ framework: 'SC-WRES', code: '2' }] }),
        givenAction({ id: 'a2', owners: [], status: 'COMPLETE' }),
      ],
    }),
    givenObjective({ id: 'o2', themes: ['services'], characteristics: { protected: ['AGE'], own: [] } }),
  ],
});
const ids = (filters: Partial<typeof NO_FILTERS>) =>
  filterPlan(plan, { ...NO_FILTERS, ...filters }).map(({ id, actions }) => [id, ...actions.map((action) => action.id)]);

describe('filterPlan', () => {
  it('passes everything without filters', () => expect(ids({})).toEqual([['o1', 'a1', 'a2'], ['o2']]));
  it('takes a theme with those below it', () => expect(ids({ theme: 'workforce' })).toEqual([['o1', 'a1', 'a2']]));
  it('knows whom an objective is about by its themes', () => {
    expect(ids({ characteristic: 'RACE' })).toEqual([['o1', 'a1', 'a2']]);
    expect(ids({ characteristic: 'AGE' })).toEqual([['o2']]);
  });
  it('finds what a role owns, and what it leads where nobody owns it', () => {
    expect(ids({ role: 'Human Resources' })).toEqual([['o1', 'a1']]);
    expect(ids({ role: 'Communications' })).toEqual([['o1', 'a2']]);
  });
  it('finds what is late whatever its status', () => expect(ids({ status: OVERDUE })).toEqual([['o1', 'a1']]));
  it('finds a status and a framework', () => {
    expect(ids({ status: 'COMPLETE' })).toEqual([['o1', 'a2']]);
    expect(ids({ framework: 'SC-WRES' })).toEqual([['o1', 'a1']]);
  });
});

describe('filterChoices', () => {
  it('offers each thing that occurs once', () =>
    expect(filterChoices(plan)).toEqual({
      characteristics: ['AGE', 'carers', 'RACE'],
      roles: ['Communications', 'Human Resources'],
      frameworks: ['SC-WRES'],
    }));
});
