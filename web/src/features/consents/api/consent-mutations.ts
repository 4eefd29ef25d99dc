import { graphql } from '../../../lib/graphql/graphql';

export const ConsentToBenchmark = graphql(`
  mutation ConsentToBenchmark($input: ConsentToBenchmarkInput!) {
    consentToBenchmark(input: $input) { consented { start end } errors { code message field } }
  }
`);

export const WithdrawFromBenchmark = graphql(`
  mutation WithdrawFromBenchmark($input: WithdrawFromBenchmarkInput!) {
    withdrawFromBenchmark(input: $input) { consented { start end } errors { code message field } }
  }
`);
