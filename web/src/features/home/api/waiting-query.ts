import { graphql } from '../../../lib/graphql/graphql';

/** What councils contribute to, and whether it waits for a release. */
export const WaitingQuery = graphql(`
  query Waiting {
    benchmarkWaiting {
      indicator { id title }
      period { start end }
      contributed needed version readiness
    }
  }
`);
