import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const StrategyQuery = graphql(`
  query Strategy($id: ID!) {
    strategy(id: $id) {
      id version title kind status periodStart periodEnd vision summary leads seniorResponsibleRole importInProgress
      sections { key title text points }
      themes { key title label parent narrative characteristics { protected own } }
      facts { key text source }
      frameworks { framework code }
      oversight { body role cadence }
      signOffs { role date note }
      source { title publisher date }
      objectives {
        id version label title status progress themes leads outcome
        characteristics { protected own }
        frameworks { framework code }
        actions { id version label title status statusNote progress owners dueDate overdue frameworks { framework code } }
      }
      metrics { id name status unit latest { period value } target { valueAtDue expectedToday dueDate } }
      fileExports { kind format url }
    }
    council { id profile { ownCharacteristics { key label } governanceBodies { key name } } }
  }
`);

export type Plan = NonNullable<ResultOf<typeof StrategyQuery>['strategy']>;
export type PlanObjective = Plan['objectives'][number];
export type PlanAction = PlanObjective['actions'][number];
export type PlanProfile = NonNullable<ResultOf<typeof StrategyQuery>['council']>['profile'];
