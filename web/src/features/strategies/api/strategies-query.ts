import { graphql } from '../../../lib/graphql/graphql';

export const StrategiesQuery = graphql(`
  query Strategies {
    council {
      id
      strategies { id title kind status periodStart periodEnd importInProgress objectives { id status actions { id status overdue } } }
    }
  }
`);
